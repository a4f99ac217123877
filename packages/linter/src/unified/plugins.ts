import type { Root as HastRoot } from "hast";
import type { Root as MdastRoot } from "mdast";
import type { Plugin } from "unified";
import type { VFile } from "vfile";
import { type LintDocumentOptions, lintDocument } from "../lint-document.js";
import type { Format } from "../reading/reading.js";
import { addMessages } from "./add-messages.js";

/** What `lintDocument` is told, but the format, which the processor knows; and where the pages of rules are. */
export interface PluginOptions extends Omit<LintDocumentOptions, "format"> {
  /** Address of the folder of the rules' pages, `docs/rules` of the repository: messages then lead to them. */
  readonly pages?: string;
}

/**
 * Lints Markdown as a plugin of remark: findings become messages of the file.
 *
 * It looks at the text of the file, not at the tree, so that its place among other plugins makes no difference.
 *
 * @throws {TypeError}
 *   When `today` is missing or is not a day.
 */
export const remarkPolicywright: Plugin<[PluginOptions], MdastRoot> = (options) =>
  linting("markdown", options);

/**
 * Lints HTML as a plugin of rehype; otherwise like `remarkPolicywright`.
 *
 * @throws {TypeError}
 *   When `today` is missing or is not a day.
 */
export const rehypePolicywright: Plugin<[PluginOptions], HastRoot> = (options) => linting("html", options);

function linting(
  format: Format,
  given: Partial<PluginOptions> = {},
): (tree: unknown, file: VFile) => undefined {
  const { pages, ...options } = { ...given, today: dayOf(given) };
  return (_, file) => {
    addMessages(file, lintDocument(String(file), { ...options, format }), { ...options, pages });
  };
}

/** Configurations are often plain JavaScript or JSON, which nobody type-checks. */
function dayOf({ today }: Partial<PluginOptions>): LintDocumentOptions["today"] {
  if (typeof today === "string" && /^\d{4}-\d{2}-\d{2}$/.test(today)) return today;
  throw new TypeError(
    `Unexpected ${today === undefined ? "missing option `today`" : `\`${today}\` as \`today\``}, ` +
      "expected the day on which documents are looked at: the plugin has no clock. " +
      "Pass `{ today: new Date().toISOString().slice(0, 10) }`, or a fixed day such as `2026-06-30`.",
  );
}

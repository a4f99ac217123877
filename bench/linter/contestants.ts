import { loadLaw } from "@policywright/laws/load";
import { lintDocument, read } from "@policywright/linter";
import { TextlintKernel } from "@textlint/kernel";
import markdownPlugin from "@textlint/textlint-plugin-markdown";
import { markdown as alex } from "alex";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import recommended from "remark-preset-lint-recommended";
import remarkRetext from "remark-retext";
import retextEnglish from "retext-english";
import retextEquality from "retext-equality";
import retextIndefiniteArticle from "retext-indefinite-article";
import retextPassive from "retext-passive";
import retextReadability from "retext-readability";
import retextRepeatedWords from "retext-repeated-words";
import commonMisspellings from "textlint-rule-common-misspellings";
import maxComma from "textlint-rule-max-comma";
import noTodo from "textlint-rule-no-todo";
import { unified } from "unified";
import { VFile } from "vfile";
import writeGood from "write-good";

/** One way to look at a document. */
export interface LintContestant {
  readonly name: string;
  readonly run: (text: string) => unknown;
}

const today = "2026-06-30";
const laws = [await loadLaw("gdpr"), await loadLaw("ccpa")];
const strict = { preset: "strict" } as const;

const parser = unified().use(remarkParse).use(remarkGfm).freeze();
const remarkLint = unified().use(remarkParse).use(remarkGfm).use(recommended).freeze();
const prose = unified()
  .use(retextEnglish)
  .use(retextEquality)
  .use(retextIndefiniteArticle)
  .use(retextPassive)
  .use(retextReadability)
  .use(retextRepeatedWords);
// Its types know processors without transformers alone.
const bridged = prose as unknown as Parameters<typeof remarkRetext>[0];
const retext = unified().use(remarkParse).use(remarkGfm).use(remarkRetext, bridged).freeze();
const kernel = new TextlintKernel();

/** What the others are compared with. */
export const parsing: LintContestant = { name: "remark-parse with GFM", run: (text) => parser.parse(text) };

/** What this project makes of a document. */
export const ours: readonly LintContestant[] = [
  { name: "read()", run: (text) => read(text, { format: "markdown" }) },
  {
    name: "lintDocument(), recommended",
    run: (text) => lintDocument(text, { format: "markdown", today }),
  },
  {
    name: "lintDocument(), all rules",
    run: (text) => lintDocument(text, { format: "markdown", today, config: strict }),
  },
  {
    name: "the same with two laws",
    run: (text) => lintDocument(text, { format: "markdown", today, laws, config: strict }),
  },
];

/** What others make of it. */
export const peers: readonly LintContestant[] = [
  { name: "remark-lint, recommended", run: (text) => messagesOf(remarkLint, text) },
  { name: "write-good", run: (text) => writeGood(text) },
  { name: "retext with five plugins", run: (text) => messagesOf(retext, text) },
  { name: "alex", run: (text) => alex(text) },
  {
    name: "textlint with three rules",
    run: (text) =>
      kernel.lintText(text, {
        ext: ".md",
        plugins: [{ pluginId: "markdown", plugin: exportOf(markdownPlugin) }],
        rules: [
          { ruleId: "common-misspellings", rule: exportOf(commonMisspellings) },
          { ruleId: "max-comma", rule: exportOf(maxComma) },
          { ruleId: "no-todo", rule: exportOf(noTodo) },
        ],
      }),
  },
];

async function messagesOf(processor: Pick<typeof remarkLint, "parse" | "run">, text: string) {
  const file = new VFile(text);
  await processor.run(processor.parse(file), file);
  return file.messages;
}

/** CommonJS modules of TypeScript hold their export under `default`. */
function exportOf<T>(module: T | { readonly default: T }): T {
  return typeof module === "object" && module !== null && "default" in module ? module.default : module;
}

import { staleOverrides } from "@policywright/generator";
import { printed } from "../complaint.js";
import type { Terminal } from "../terminal/terminal.js";
import type { Edition } from "./editions.js";
import { textIn } from "./locales.js";

/** Notes clauses whose words changed since the author wrote hers instead. */
export async function noteStale(editions: readonly Edition[], terminal: Terminal): Promise<void> {
  const seen = new Set<string>();
  for (const { model, locale } of editions) {
    if (seen.has(model.file + locale)) continue;
    seen.add(model.file + locale);
    for (const { clause, pinned, current } of staleOverrides(model.policy, await textIn(locale))) {
      const note = {
        file: model.file,
        path: `clauses.${clause}`,
        message: `Unexpected revision \`${pinned}\` of words that changed since, expected \`${current}\` (${locale})`,
        fix: `Read the new words (\`policywright explain ${clause}\`), then set \`revision: "${current}"\`.`,
      };
      terminal.note(terminal.colour.yellow(printed(note, terminal.folder)));
    }
  }
}

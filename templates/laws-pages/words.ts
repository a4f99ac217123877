import type { Checked } from "@policywright/laws";

/** First line of every page. */
export const made =
  "<!-- Made from the data of `@policywright/laws` by `pnpm test templates/laws-pages -u`; do not edit. -->";

/** A table in Markdown; what would break a cell is escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [row(head), row(head.map(() => "---")), ...rows.map(row)];
}

const row = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;

const cell = (words: string) => words.replaceAll("|", "\\|").replaceAll("\n", " ");

/** How many of them were read in a text, quoted by somebody, or written from memory, in a sentence. */
export function counted(all: readonly { readonly checked: Checked }[]): string {
  const of = (checked: Checked) => all.filter((one) => one.checked === checked).length;
  return `Of ${all.length} requirements, ${of("text")} were read in a copy of the text; ${of("secondary")} from secondary sources and ${of("memory")} from memory are unchecked.`;
}

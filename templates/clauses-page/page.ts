import type { Section, Text } from "@policywright/clauses";
import { allSections, sections } from "@policywright/clauses";
import { type Condition, conditions } from "./conditions.js";
import { spelledBlock } from "./spelled.js";

const opening = `# Clauses

<!-- Made from the wording and the code of the clauses by \`pnpm test templates/clauses-page -u\`; do not edit. -->

Every clause that a document can have: when it is said, what it is about, and its words in every language.

When it is said was tried out, not written down: each fact behind a clause was taken out of a model that declares everything, to see whether the clause still stands.
A gap with a question mark may stay empty; its sentence, or its row, is then not said.
Topics are listed in \`@policywright/laws\`.
`;

/** Writes the page of all clauses, with their words in all locales side by side. */
export function clausesPage(texts: readonly Text[]): string {
  const when = conditions();
  return [opening, ...allSections.map((section) => sectionPart(section, texts, when))].join("\n");
}

function sectionPart(
  { id, clauses }: Section,
  texts: readonly Text[],
  when: ReadonlyMap<string, Condition>,
): string {
  const kinds = Object.entries(sections)
    .filter(([, ofKind]) => ofKind.some((section) => section.id === id))
    .map(([kind]) => kind);
  const parts = clauses.map(([clause, { topics, adds = {} }]) => {
    const added = Object.entries(adds).map(([gap, more = []]) => `with \`{${gap}}\` also ${codes(more)}`);
    return [
      `### ${clause}`,
      "",
      said(when.get(clause)),
      `It is about ${[codes(topics), ...added].join("; ")}.`,
      "",
      ...wordsTable(clause, texts),
      "",
    ].join("\n");
  });
  return [`## ${id}`, "", `Section of ${kinds.join(", ")}.`, "", ...parts].join("\n");
}

function said(condition: Condition | undefined): string {
  const { needed = [], other = [] } = condition ?? {};
  if (needed.length === 0 && other.length === 0) return "It is always said.";
  if (needed.length === 0) return `It is said when any of these is there: ${other.join(", ")}.`;
  const reads = other.length > 0 ? ` It also reads ${other.join(", ")}.` : "";
  return `It is said when ${needed.join(", and ")}.${reads}`;
}

/** A column for each locale; a row for each form of the words. */
function wordsTable(clause: string, texts: readonly Text[]): string[] {
  const columns = texts.map((text) =>
    text.wording.sections
      .flatMap(({ blocks }) => blocks)
      .filter((block) => block.clause === clause)
      .map((block) => spelledBlock(block, text).map(cell).join("<br>")),
  );
  const rows = Math.max(...columns.map((column) => column.length));
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    row(texts.map(({ locale }) => locale)),
    row(texts.map(() => "---")),
    ...Array.from({ length: rows }, (_, index) => row(columns.map((column) => column[index] ?? ""))),
  ];
}

const cell = (words: string) => words.replaceAll("|", "\\|").replaceAll("\n", "<br>");

const codes = (ids: readonly string[]) => ids.map((id) => `\`${id}\``).join(", ");

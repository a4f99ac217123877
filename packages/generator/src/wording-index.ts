import type { Block, Phrase, SectionText, Text } from "@policywright/clauses";

/** A wording, to be looked up in. */
export interface WordingIndex {
  /** Words of a clause, in the form that the house style asks for where there are two. */
  block(clause: string, as: "list" | "table"): Block | undefined;
  section(id: string): SectionText | undefined;
  /** Heading of a sub-section. */
  subheading(section: string, subsection: string): Phrase | undefined;
}

const made = new WeakMap<Text, WordingIndex>();

/** The index of a locale's wording, made once. */
export function wordingIndex(text: Text): WordingIndex {
  const found = made.get(text) ?? makeIndex(text);
  made.set(text, found);
  return found;
}

function makeIndex({ wording }: Text): WordingIndex {
  const sections = new Map(wording.sections.map((section) => [section.id, section]));
  const blocks = { list: new Map<string, Block>(), table: new Map<string, Block>() };
  for (const block of wording.sections.flatMap((section) => section.blocks)) {
    if (block.as !== "table") blocks.list.set(block.clause, block);
    if (block.as !== "list") blocks.table.set(block.clause, block);
  }
  return {
    block: (clause, as) => blocks[as].get(clause),
    section: (id) => sections.get(id),
    subheading: (section, subsection) =>
      sections.get(section)?.subsections.find(({ id }) => id === subsection)?.heading,
  };
}

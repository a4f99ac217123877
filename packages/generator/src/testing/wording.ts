import type { Block, Phrase, RowBlock, Sentence, SentencesBlock, Text } from "@policywright/clauses";

/** A phrase in short: `{gap}`, `{Gap}` for one that opens a sentence, `you` and `You` for the party, all else as it stands. */
export function said(words: string): Phrase {
  return words
    .split(/(\{\w+\}|\b[Yy]ou\b)/)
    .filter((part) => part !== "")
    .map((part) => {
      if (/^you$/i.test(part)) {
        return {
          type: "party",
          form: "subject",
          first: true,
          ...(part === "You" && { capital: true as const }),
        };
      }
      if (!part.startsWith("{")) return { type: "text", value: part };
      const name = part.slice(1, -1);
      const capital = /^[A-Z]/.test(name) && { capital: true as const };
      return { type: "gap", name: name.charAt(0).toLowerCase() + name.slice(1), ...capital };
    });
}

/** A sentence; `optional` gaps may be undeclared. */
export function sentence(words: string, ...optional: string[]): Sentence {
  return { phrase: said(words), ...(optional.length > 0 && { optional }) };
}

/** A block of sentences. */
export function block(
  clause: string,
  form: SentencesBlock["form"],
  sentences: readonly (string | Sentence)[],
  more: Partial<SentencesBlock> = {},
): SentencesBlock {
  const spoken = sentences.map((one) => (typeof one === "string" ? sentence(one) : one));
  return { clause, section: sectionOf(clause), revision: "000000", form, sentences: spoken, ...more };
}

/** A row; columns and cells in pairs, `?` after an optional gap's name. */
export function rowBlock(clause: string, caption: string, cells: Readonly<Record<string, string>>): RowBlock {
  return {
    clause,
    section: sectionOf(clause),
    revision: "000000",
    form: "row",
    caption: said(caption),
    columns: Object.keys(cells).map(said),
    cells: Object.values(cells).map((cell) =>
      sentence(cell.replace("?", ""), ...(cell.match(/\w+(?=\?)/g) ?? [])),
    ),
  };
}

const sectionOf = (clause: string) => clause.split("-")[0] ?? clause;

const they = {
  subject: "they",
  object: "them",
  possessive: "their",
  absolute: "theirs",
  reflexive: "themselves",
} as const;

/** A small locale with these blocks; a section is what stands before the hyphen of their clauses. */
export function textOf(blocks: readonly Block[], headings: Readonly<Record<string, string>> = {}): Text {
  const sections = [...new Set(blocks.map(({ section }) => section))].map((id) => ({
    id,
    ...(headings[id] !== undefined && { heading: said(headings[id]) }),
    subsections: [
      ...new Set(blocks.flatMap((one) => (one.section === id ? (one.subsection ?? []) : []))),
    ].map((subsection) => ({ id: subsection, heading: said(headings[subsection] ?? subsection) })),
    blocks: blocks.filter(({ section }) => section === id),
  }));
  return {
    locale: "en",
    wording: { sections },
    terms: { data: { email: "email address", account: [...said("{owner} account")] } },
    units: { day: { one: "{n} day", other: "{n} days" }, month: { one: "{n} month", other: "{n} months" } },
    places: { FR: "France" },
    titles: { "privacy-policy": { policy: "Privacy Policy", notice: "Privacy Notice" } },
    labels: { contents: "Contents", undeclared: "Not stated" },
    parties: {
      you: {
        pronouns: {
          subject: "you",
          object: "you",
          possessive: "your",
          absolute: "yours",
          reflexive: "yourself",
        },
      },
      "data-subject": { noun: { plain: "data subjects", possessive: "data subjects’" }, pronouns: they },
      of: (noun) => ({ noun: { plain: noun, possessive: `${noun}’` }, pronouns: they }),
    },
  };
}

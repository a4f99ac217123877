import type { Match } from "../../document/matches.js";
import { sentenceAt } from "../../document/place-among.js";
import { wordForms } from "../../document/word-forms.js";
import type { DocumentFound, DocumentRule } from "../../document-rule.js";
import type { Range } from "../../reading/range.js";
import type { Reading } from "../../reading/reading.js";

/** Terms of several words, which are written small or with capitals, by their first word. */
const terms: Readonly<Record<string, RegExp>> = {
  data: /data (?:subjects?|controllers?|processors?|protection officers?)\b/iy,
  personal: /personal (?:data|information)\b/iy,
  supervisory: /supervisory authorit(?:y|ies)\b/iy,
  legitimate: /legitimate interests?\b/iy,
  terms: /terms of (?:use|service)\b/iy,
  third: /third part(?:y|ies)\b/iy,
  privacy: /privacy (?:policy|notice|statement)\b/iy,
};
/** A sentence of fewer words may be a title. */
const shortest = 5;

export const termCase: DocumentRule = {
  id: "term-case",
  title: "Term with and without capitals",
  summary: "Finds terms that are written with capitals here and without there; each way is reported once.",
  topics: ["presentation"],
  severity: "advice",
  preset: "strict",
  languages: ["en"],
  why: "A capital tells a defined term from an everyday word; where it changes, the reader cannot tell which is meant.",
  fix: "Write the term in one way throughout.",
  source: "GDPR Art. 12(1); WP260 rev.01, paragraph 12",

  *check(reading) {
    const ways = new Map<string, Map<string, { count: number; range: Range }>>();
    for (const { words, from, to } of termsIn(reading)) {
      const written = wayOf(reading, words, from, to);
      if (written === undefined) continue;
      const term = words.toLowerCase().replace(/ies$|y$|s$/, "");
      const its = ways.get(term) ?? new Map<string, { count: number; range: Range }>();
      ways.set(term, its);
      const way = its.get(written);
      if (way) way.count += 1;
      else its.set(written, { count: 1, range: { from, to } });
    }
    for (const its of ways.values()) {
      const [usual, ...others] = [...its].toSorted(([, one], [, other]) => other.count - one.count);
      for (const [, { range }] of others)
        if (usual) yield foundAt(reading, range, reading.textOf(usual[1].range));
    }
    yield* definedSmall(reading);
  },

  examples: [
    {
      title: "finds a term of two words in three ways",
      text: "We answer every data subject at once. The Data Subject writes to us, and the Data subject gets a copy. Each data subject can object.\n",
      finds: [
        {
          quote: "Data Subject",
          message: "Unexpected `Data Subject`, expected `data subject` as in the rest of the document",
        },
        {
          quote: "Data subject",
          message: "Unexpected `Data subject`, expected `data subject` as in the rest of the document",
        },
      ],
    },
    {
      title: "finds a defined term that is written small",
      text: "We run a shop and a library (the “Services”). We improve our services each day. The Services are free.\n",
      finds: [
        {
          quote: "services",
          message: "Unexpected `services`, expected `Services` as in its definition",
        },
      ],
    },
    {
      title: "lets beginnings of sentences, titles and names pass",
      text: "## Personal Data\n\nPersonal data are all that we know of you. We keep personal data for you. The Personal Data Protection Act asks for it. Their own services are theirs.\n",
      finds: [],
    },
  ],
};

/** The terms in their order; the name of a document only where it is that of this one. */
function* termsIn(reading: Reading): Iterable<Pick<Match, "words" | "from" | "to">> {
  const { text, words } = reading;
  const forms = wordForms(reading);
  for (const [first, pattern] of Object.entries(terms))
    for (const at of forms.get(first) ?? []) {
      const from = words.from[at] ?? 0;
      pattern.lastIndex = from;
      const found = pattern.exec(text)?.[0];
      if (found === undefined) continue;
      if (first === "privacy" && !/\b(?:this|our) $/i.test(text.slice(Math.max(0, from - 6), from))) continue;
      yield { words: found, from, to: from + found.length };
    }
}

/** How a term is written; undefined where its capitals say nothing. */
function wayOf(reading: Reading, words: string, from: number, to: number): string | undefined {
  const { text, blocks } = reading;
  const sentence = sentenceAt(reading, from);
  if (sentence === undefined || sentence.words.to - sentence.words.from < shortest) return undefined;
  const kind = blocks[sentence.block]?.kind;
  const isSmallTitle = kind === "heading" && words === words.toLowerCase();
  if (kind !== "paragraph" && kind !== "item" && !isSmallTitle) return undefined;
  if (/^(?:\p{L}{0,3}["”’]|: | \p{Lu}|-)/u.test(text.slice(to, to + 4))) return undefined;
  const before = text.slice(Math.max(sentence.from, from - 30), from);
  if (
    /["“‘(:]\s?$|\p{Lu}\p{L}{1,30} (?:of|on|and|for) $/u.test(before) ||
    /\p{Lu}[\p{L}’'-]{0,30} $/u.test(before.replace(/^\p{Lu}\p{Ll}+ $/u, ""))
  )
    return undefined;
  const isFirst = !/\p{L}/u.test(before);
  const shown = words.replace(/(?:ies|y|s)$/, "");
  return isFirst && shown.slice(1) === shown.slice(1).toLowerCase() ? shown.toLowerCase() : shown;
}

function foundAt(reading: Reading, range: Range, usual: string): DocumentFound {
  return {
    range,
    message: `Unexpected \`${reading.textOf(range)}\`, expected \`${usual}\` as in the rest of the document`,
  };
}

/** Defined terms of one word that are written small after “our” or “this”. */
function* definedSmall(reading: Reading): Iterable<DocumentFound> {
  const { text, words, definitions } = reading;
  const forms = wordForms(reading);
  const seen = new Set<string>();
  for (const { term, from } of definitions) {
    if (!/^\p{Lu}\p{Ll}+$/u.test(term) || seen.has(term)) continue;
    seen.add(term);
    const own = sentenceAt(reading, from);
    const small = (forms.get(term.toLowerCase()) ?? []).find((at) => {
      const start = words.from[at] ?? 0;
      if (start < (own?.to ?? from) || text.charAt(start) === term.charAt(0)) return false;
      return /\b(?:our|this) $/i.test(text.slice(Math.max(0, start - 6), start));
    });
    if (small === undefined) continue;
    const range = { from: words.from[small] ?? 0, to: words.to[small] ?? 0 };
    yield {
      range,
      message: `Unexpected \`${reading.textOf(range)}\`, expected \`${term}\` as in its definition`,
    };
  }
}

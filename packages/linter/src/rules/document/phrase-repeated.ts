import { matchesOf, type Sought } from "../../document/sought.js";
import type { DocumentRule } from "../../document-rule.js";

/** Phrases that say when or how, once a sentence. */
const phrases: Sought = {
  pattern:
    /\b(?:as soon as possible|at any time|free of charge|without undue delay|where (?:applicable|necessary|possible|appropriate)|if (?:applicable|necessary|possible)|in any (?:event|case)|from time to time|at our (?:sole )?discretion)\b/g,
  words: [
    "soon",
    "time",
    "charge",
    "undue",
    "applicable",
    "necessary",
    "possible",
    "appropriate",
    "event",
    "case",
    "discretion",
  ],
};
/** The two may be this far apart, in characters. */
const furthest = 140;
/** “Carry out a task carried out”. */
const verbs: Sought = {
  pattern:
    /\bcarr(?:y|ies) out (?:an? |the )?[a-z]{3,12} carried out\b|\bperforms? (?:an? |the )?[a-z]{3,12} performed\b|\bprovides? (?:an? |the )?(?:services?|information) provided\b(?! by)/g,
  words: ["carried", "performed", "provided"],
};

export const phraseRepeated: DocumentRule = {
  id: "phrase-repeated",
  title: "Phrase that says nothing new",
  summary: "Finds the same phrase twice in one sentence.",
  topics: ["presentation"],
  severity: "advice",
  preset: "strict",
  languages: ["en"],
  why: "Two sentences were joined, and which part the phrase limits cannot be told.",
  fix: "Say it once, or make two sentences.",
  source: "GDPR Art. 12(1)",

  *check(reading) {
    const { text } = reading;
    const last = new Map<string, number>();
    for (const { words, from, to } of matchesOf(reading, phrases)) {
      const before = last.get(words) ?? Number.NEGATIVE_INFINITY;
      last.set(words, to);
      if (from - before > furthest || /[.;:\n•]/.test(text.slice(before, from))) continue;
      yield {
        range: { from, to },
        message: `Unexpected second \`${words}\` in one sentence, expected it once`,
      };
    }
    for (const { words, from, to } of matchesOf(reading, verbs))
      yield { range: { from, to }, message: `Unexpected \`${words}\`, expected the verb once` };
  },

  examples: [
    {
      title: "finds a phrase and a verb that stand twice",
      text: "We answer as soon as possible and, if we can, correct the data as soon as possible. We carry out checks carried out by law.\n",
      finds: [
        {
          quote: "as soon as possible",
          message: "Unexpected second `as soon as possible` in one sentence, expected it once",
        },
        {
          quote: "carry out checks carried out",
          message: "Unexpected `carry out checks carried out`, expected the verb once",
        },
      ],
    },
    {
      title: "lets two sentences pass",
      text: "You can object at any time. You can withdraw consent at any time. We carry out checks.\n",
      finds: [],
    },
  ],
};

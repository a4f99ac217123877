import { wordForms } from "../../document/word-forms.js";
import type { DocumentRule } from "../../document-rule.js";
import type { Definition } from "../../reading/mentions.js";
import type { Reading } from "../../reading/reading.js";

/** Names of the two sides, which are often given more than once: “we”, “us”, the “Company”. */
const parties = /^(?:we|us|our|ours|you|your|i|me|the company|company|user|users)$/i;

/** No policy defines more; a longer list is not looked through. */
const mostTerms = 200;

export const definitionUnused: DocumentRule = {
  id: "definition-unused",
  title: "Defined term that is not used",
  summary: "Finds terms that are defined and appear nowhere else.",
  topics: ["presentation"],
  severity: "advice",
  preset: "strict",
  languages: ["en"],
  why: "Readers look for the rule that the term belongs to; it was left out, or speaks of the thing by another name.",
  fix: "Delete the definition, or use the term where the thing is meant.",
  source: "GDPR Art. 12(1)",

  *check(reading) {
    const { definitions } = reading;
    const terms = new Map<string, Definition>();
    for (const definition of definitions) terms.set(definition.term.toLowerCase(), definition);
    for (const [term, { from, to, term: written }] of [...terms].slice(0, mostTerms)) {
      if (parties.test(term) || written === written.toUpperCase() || isUsed(reading, term, { from, to }))
        continue;
      yield {
        range: { from, to },
        message: `Unexpected definition of \`${written}\`, expected a term that the document uses`,
      };
    }
  },

  examples: [
    {
      title: "finds terms that appear in their definition only",
      text: "“Processor” means whoever handles data for us. “Visitor” means whoever opens our site.\n\nWe ask each visitor for consent.\n",
      finds: [
        {
          quote: "“Processor”",
          message: "Unexpected definition of `Processor`, expected a term that the document uses",
        },
      ],
    },
    {
      title: "finds a short form that nobody needed",
      text: "We use Example Web Analytics (the “Tool”) to count visits.\n",
      finds: [
        {
          quote: "“Tool”",
          message: "Unexpected definition of `Tool`, expected a term that the document uses",
        },
      ],
    },
    {
      title: "lets terms that are used, in the plural too, and names of the parties pass",
      text: "Example Ltd (“Company”, “we”) runs a shop (the “Service”). The Services are for members. “Policy” means this text: the policy is short.\n",
      finds: [],
    },
  ],
};

/** Whether a term stands elsewhere, in the singular or the plural. */
function isUsed(reading: Reading, term: string, { from, to }: { from: number; to: number }): boolean {
  const { text, words } = reading;
  const parts = term.split(/[^\p{L}\p{N}']+/u).filter((part) => part !== "");
  const [first, ...rest] = parts;
  if (first === undefined) return true;
  const forms = wordForms(reading);
  const starts = rest.length === 0 ? formsOf(first) : [first];
  const length = parts.length - 1;
  return starts
    .flatMap((form) => forms.get(form) ?? [])
    .some((at) => {
      const start = words.from[at] ?? 0;
      if (start >= from && start < to) return false;
      const written = text
        .slice(start, words.to[at + length])
        .toLowerCase()
        .split(/[^\p{L}\p{N}']+/u);
      return rest.every((part, index) =>
        written[index + 1]?.startsWith(part.slice(0, Math.max(3, part.length - 2))),
      );
    });
}

/** A word with its plural, its singular and its genitive. */
function formsOf(word: string): readonly string[] {
  const singular = word.replace(/(?:ies|s)$/, (end) => (end === "ies" ? "y" : ""));
  const plural = singular.endsWith("y") ? `${singular.slice(0, -1)}ies` : `${singular}s`;
  return [...new Set([word, singular, plural, `${singular}es`, `${singular}'s`, `${plural}'`])];
}

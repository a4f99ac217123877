import type { DocumentRule } from "../../document-rule.js";
import type { Reading } from "../../reading/reading.js";
import type { Section } from "../../reading/section.js";

/** Titles of documents, by their last words. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ["privacy policy", /\b(?:privacy|data protection) (?:policy|notice|statement)$/i],
  ["cookie policy", /\bcookies? (?:policy|notice|statement)$/i],
  ["terms", /\b(?:terms of (?:service|use)|terms (?:and|&) conditions|user agreement)$/i],
  ["acceptable use policy", /\bacceptable use policy$/i],
  ["refund policy", /\b(?:refund|return|returns|shipping) policy$/i],
];
/** A document that says what it is, right below its title. */
const itself =
  /^(?:these|this) (?:(?:terms|conditions|polic(?:y|ies)|agreement|notice|statement)\b|website is)[^\n]{0,60}\b(?:govern|appl|explain|describe|set out|are|is)/i;
const dated = /^(?:last )?(?:updated|revised|modified|effective)\b.{0,40}\d{4}/i;

export const documentsMerged: DocumentRule = {
  id: "documents-merged",
  title: "Two documents in one",
  summary: "Finds the title and date of another document within a document.",
  topics: ["presentation"],
  severity: "warning",
  preset: "recommended",
  languages: ["en"],
  why: "Which rules are part of the privacy policy, and which date is whose, cannot be told; information on data must stand apart from terms.",
  fix: "Publish the documents apart, and link from one to the other.",
  source: "GDPR Art. 7(2), Art. 12(1); WP260 rev.01, paragraph 8",

  *check(reading) {
    let first: string | undefined;
    let level = 0;
    for (const section of reading.sections) {
      const kind = kindOf(section.title);
      if (kind === undefined) continue;
      const block = reading.blocks[section.heading ?? -1];
      if (first === undefined) {
        first = kind;
        level = section.level;
      } else if (kind !== first && block && standsAlone(reading, section, level)) {
        yield {
          range: { from: block.from, to: block.to },
          message: `Unexpected title \`${section.title.slice(0, 80)}\` within a ${first}, expected a document of its own`,
        };
      }
    }
  },

  examples: [
    {
      title: "finds terms of use below a privacy policy",
      text: "# Privacy Policy\n\nWe collect names.\n\n# Terms of Use\n\nUpdated 3 May 2024\n\nYou must be kind.\n",
      finds: [
        {
          quote: "Terms of Use",
          message: "Unexpected title `Terms of Use` within a privacy policy, expected a document of its own",
        },
      ],
    },
    {
      title: "finds terms that say what they are",
      text: "Privacy policy\n\nWe sell lamps.\n\nTerms of Use\n\nThese terms govern your use of our website, and what you may do with it.\n",
      format: "text",
      finds: [
        {
          quote: "Terms of Use",
          message: "Unexpected title `Terms of Use` within a privacy policy, expected a document of its own",
        },
      ],
    },
    {
      title: "lets a section about another document pass",
      text: "# Privacy Policy\n\nWe collect names.\n\n## Cookie Policy\n\nWe set cookies.\n",
      finds: [],
    },
  ],
};

function kindOf(title: string): string | undefined {
  if (title.length > 80) return undefined;
  return kinds.find(([, pattern]) => pattern.test(title.trim()))?.[0];
}

const isBeginning = (words: string) => dated.test(words.slice(0, 100)) || itself.test(words);

/** A title as high as that of the document, or one with a date of its own. */
function standsAlone(
  { format, blocks, textOf }: Reading,
  { level, blocks: { from, to } }: Section,
  first: number,
) {
  if (format !== "text" && level === 1 && first === 1) return true;
  return (
    level <= (format === "text" ? first + 1 : first) &&
    blocks.slice(from, Math.min(to, from + 2)).some((block) => isBeginning(textOf(block).slice(0, 160)))
  );
}

import type { DocumentRule } from "../../document-rule.js";

const asks = /^(?:who|what|when|where|why|how|which|do|does|is|are|can|may|will)\b/i;
/** A question word and, after at most three words, a verb before its subject. */
const inverted =
  /^(?:do|does|is|are|can|may|will|did|has|have)\b|^(?:how (?:long|much|often|many)|what|which|who|whom|when|where|why|how|to whom|for what|with whom)\b(?: [\p{L}/-]{2,20}){0,4} (?:do|does|did|is|are|can|may|will|should|must|has|have)\b|^(?:who|what|which [\p{L}-]{2,20}) \p{L}{2,15}s\b|^what about\b/iu;
/** “What we collect”: a clause, which asks nothing. */
const clause =
  /^(?:how|what|why|where|when|who|which)(?: [\p{L}/-]{2,20}){0,3} (?:we|you|our|your|they|the)\b/iu;

export const headingQuestion: DocumentRule = {
  id: "heading-question",
  title: "Question that is none",
  summary: "Finds headings with a question mark and no question, and questions without their mark.",
  topics: ["presentation"],
  severity: "advice",
  preset: "recommended",
  languages: ["en"],
  why: "Headings are read alone; half a question reads like an error of translation.",
  fix: "Ask (“How do we use your data?”) or name what stands below (“How we use your data”).",
  source: "GDPR Art. 12(1)",

  *check({ sections, blocks }) {
    for (const { title, heading = -1 } of sections) {
      const block = blocks[heading];
      const words = title.trim();
      if (block === undefined || words.length > 120 || !asks.test(words)) continue;
      const range = { from: block.from, to: block.to };
      const isQuestion = inverted.test(words) && !isClause(words);
      if (words.endsWith("?") && !isQuestion && clause.test(words))
        yield { range, message: `Unexpected question mark after \`${words}\`, expected a question` };
      else if (
        /[\p{L})]$/u.test(words) &&
        isQuestion &&
        / (?:do|does|did|can|may|will|should|must|are|have|has|is) (?:we|you|i|they|it)\b/i.test(words)
      )
        yield { range, message: `Unexpected question without its mark in \`${words}\`, expected \`?\`` };
    }
  },

  examples: [
    {
      title: "finds a mark without a question, and a question without its mark",
      text: "## How we store your data?\n\nSafely.\n\n## What data do we collect from you\n\nNames.\n",
      finds: [
        {
          quote: "How we store your data?",
          message: "Unexpected question mark after `How we store your data?`, expected a question",
        },
        {
          quote: "What data do we collect from you",
          message: "Unexpected question without its mark in `What data do we collect from you`, expected `?`",
        },
      ],
    },
    {
      title: "lets questions and clauses pass",
      text: "## What is a cookie?\n\nA file.\n\n## How we use data\n\nWell.\n\n## What rights do you have?\n\nMany.\n\n## Who is concerned?\n\nYou.\n",
      finds: [],
    },
  ],
};

/** The subject stands right after the question word: “What we do with your data”. */
const isClause = (words: string) =>
  /^(?:how|what|why|where|when|who) (?:we|you|our|your|they|the)\b/i.test(words);

import { matches, withoutOverlaps } from "../../document/matches.js";
import { matchesOf, type Sought } from "../../document/sought.js";
import type { DocumentRule } from "../../document-rule.js";

/** “Unless provided by law otherwise”. */
const otherwise: Sought = {
  pattern:
    /\bunless (?:required|provided|stated|specified|agreed|permitted|indicated|set out)\b[^.,;\n]{1,70} otherwise(?=[,.;])/gi,
  words: ["otherwise"],
};
/** “How is used our app”, in a sentence that asks nothing. */
const verbFirst: Sought = {
  pattern:
    /\b(?:how|where|why|when) (?:is|are|was|were) (?:used|collected|processed|stored|kept|shared|protected|treated|handled|transferred|managed) (?:our|the|your|their|my|personal|these|this)\b/iy,
  startsWith: ["how", "where", "why", "when"],
};
/** “Cookies session”, as Romance languages order them. */
const nounFirst =
  /(?:^|\n)(?:[\d.]{1,6}\)? ?|[•*-] ?)?(cookies (?:session|analytics|marketing|advertising|preference|third[- ]party))(?=\n|$|:| [–—-] )/gi;

export const wordOrder: DocumentRule = {
  id: "word-order",
  title: "Words in the order of another language",
  summary: "Finds words in an order that English does not have.",
  topics: ["presentation"],
  severity: "advice",
  preset: "strict",
  languages: ["en"],
  why: "What a translation leaves in the order of its original must be read twice.",
  fix: "Put the words in their English order.",
  source: "GDPR Art. 12(1); WP260 rev.01, paragraph 13",

  *check(reading) {
    const { text } = reading;
    for (const { words, groups, from, to } of withoutOverlaps(
      matchesOf(reading, otherwise),
      matchesOf(reading, verbFirst),
      matches(text, nounFirst),
    )) {
      if (/^(?:how|where|why|when)/i.test(words) && asks(text, from, to)) continue;
      const own = groups[0] || words;
      yield {
        range: { from: to - own.length, to },
        message: `Unexpected order of words in \`${own}\`, expected that of English`,
      };
    }
  },

  examples: [
    {
      title: "finds the order of other languages",
      text: "## Cookies session\n\nUnless agreed with you otherwise, we learn how is used our shop.\n",
      finds: [
        {
          quote: "Cookies session",
          message: "Unexpected order of words in `Cookies session`, expected that of English",
        },
        {
          quote: "Unless agreed with you otherwise",
          message:
            "Unexpected order of words in `Unless agreed with you otherwise`, expected that of English",
        },
        {
          quote: "how is used our",
          message: "Unexpected order of words in `how is used our`, expected that of English",
        },
      ],
    },
    {
      title: "lets questions and the order of English pass",
      text: "## Session cookies\n\nUnless otherwise agreed, we learn how our shop is used. We make cookies session by session.\n",
      finds: [],
    },
  ],
};

/** Whether the words end as a question. */
const asks = (text: string, from: number, to: number) =>
  /^[^.\n]{0,120}\?/.test(text.slice(to, to + 130)) ||
  /(?:^|\n)(?:[\dIVX.]{1,6} )?$/.test(text.slice(Math.max(0, from - 8), from));

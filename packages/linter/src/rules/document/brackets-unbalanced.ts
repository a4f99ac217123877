import { paragraphsOf } from "../../document/paragraphs.js";
import { wordsAround } from "../../document/words-around.js";
import type { DocumentRule } from "../../document-rule.js";
import type { Range } from "../../reading/range.js";

const partners: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

export const bracketsUnbalanced: DocumentRule = {
  id: "brackets-unbalanced",
  title: "Bracket without its partner",
  summary: "Finds brackets that open and never close in their paragraph, or close and never opened.",
  topics: [],
  severity: "error",
  preset: "recommended",
  why: "Words were lost, or a drafting note was left in; where the aside ends is a guess.",
  fix: "Close the bracket where the aside ends, or delete the one that is left over.",
  source: "GDPR Art. 12(1)",

  *check(reading) {
    const { text } = reading;
    for (const block of paragraphsOf(reading)) {
      for (const at of alone(text, block)) {
        const sign = text.charAt(at);
        const range = wordsAround(text, { from: at, to: at + 1 }, block);
        const lacks = Object.hasOwn(partners, sign) ? "opens" : "closes";
        const words = text.slice(range.from, range.to);
        yield {
          range,
          message: `Unexpected \`${sign}\` at \`${words}\`, expected the bracket that ${lacks} it`,
        };
      }
    }
  },

  examples: [
    {
      title: "finds a bracket that never closes",
      text: "We collect contact details (telephone and e-mail address.\n",
      finds: [
        {
          quote: "collect contact details (telephone and e-mail",
          message:
            "Unexpected `(` at `collect contact details (telephone and e-mail`, expected the bracket that closes it",
        },
      ],
    },
    {
      title: "finds a bracket that closes nothing",
      text: "We use invoices to confirm purchases.]\n",
      finds: [
        {
          quote: "to confirm purchases.]",
          message: "Unexpected `]` at `to confirm purchases.]`, expected the bracket that opens it",
        },
      ],
    },
    {
      title: "lets pairs, numbers of items and faces pass",
      text: "a) names (first [and last]), 2) dates; iii) places. We like you :-)\n",
      finds: [],
    },
  ],
};

/** Offsets of the brackets of a block that have no partner, in order. */
function alone(text: string, { from, to }: Range): readonly number[] {
  const open: number[] = [];
  const left: number[] = [];
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 40 || code === 91 || code === 123) open.push(at);
    else if (code === 41 || code === 93 || code === 125) {
      const last = open.at(-1);
      if (last !== undefined && text.charAt(last) === partners[text.charAt(at)]) open.pop();
      else if (!isItem(text, from, at)) left.push(at);
    }
  }
  return [...left, ...open].sort((one, other) => one - other);
}

/** “a)”, “12)”, “iii)” at the start of a word, and “:)”. */
function isItem(text: string, from: number, at: number): boolean {
  return /(?:(?:^|[\s;,(])(?:\d{1,3}(?:\.\d{1,2})*|[a-z]{1,2}|[ivx]{1,5}|[A-Z])|[:;]-?)$/.test(
    text.slice(Math.max(from, at - 12), at),
  );
}

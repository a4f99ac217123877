import { matchesOf, type Sought } from "../../document/sought.js";
import type { DocumentRule } from "../../document-rule.js";

/** A document and, after a comma, what it does. */
const parted: Sought = {
  pattern:
    /\bthis (?:\p{L}{3,10} ){0,2}(?:policy|notice|statement|document)(?: (?:for|of) [^,.;()\n]{2,60})?(?: ?\([^()\n]{1,120}\) ?)?(,) (?:describes|explains|sets out|outlines|applies|tells|informs|covers|governs|is|provides)\b/iuy,
  startsWith: ["this"],
};

export const commaStray: DocumentRule = {
  id: "comma-stray",
  title: "Comma before the verb",
  summary: "Finds a comma between the document and what it does.",
  topics: ["presentation"],
  severity: "advice",
  preset: "strict",
  languages: ["en"],
  why: "A comma between subject and verb makes readers wait for words that do not come.",
  fix: "Delete the comma.",
  source: "GDPR Art. 12(1)",

  *check(reading) {
    const { text } = reading;
    for (const { words, from } of matchesOf(reading, parted)) {
      if (/\b(?:in|of|under|by|for|with|to|and|from) $/i.test(text.slice(Math.max(0, from - 6), from)))
        continue;
      const at = from + words.lastIndexOf(",");
      yield {
        range: { from: at, to: at + 1 },
        message: `Unexpected comma at \`${words.slice(-40).replace(/^\S*\s/, "")}\`, expected none between subject and verb`,
        edits: [{ range: { from: at, to: at + 1 }, text: "" }],
      };
    }
  },

  examples: [
    {
      title: "finds a comma after a bracket",
      text: "This privacy policy of Example Ltd (“we”), describes what we do.\n",
      finds: [
        {
          quote: ",",
          message:
            "Unexpected comma at `policy of Example Ltd (“we”), describes`, expected none between subject and verb",
        },
      ],
      mended: "This privacy policy of Example Ltd (“we”) describes what we do.\n",
    },
    {
      title: "lets pairs of commas pass",
      text: "This policy, which describes what we do, is short. In this policy, you find all. A friend, in this policy, is somebody who reads it.\n",
      finds: [],
    },
  ],
};

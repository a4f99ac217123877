import { blockAt } from "../../document/place-among.js";
import { matchesOf, type Sought } from "../../document/sought.js";
import type { DocumentRule } from "../../document-rule.js";

/** Up to five words at the start, a dash, and a verb. */
const stray: Sought = {
  pattern:
    /^(?:\p{Lu}[\p{L}’'-]{1,20}(?: [\p{L}’'-]{1,20}){0,4}) [-–—](?= (?:are|is|was|were|allow|allows|can|may|must|will|have|has|do|does|help|helps|collect|collects|remember|remembers)\b)/gmu,
  signs: / [-–—] /g,
};

export const dashStray: DocumentRule = {
  id: "dash-stray",
  title: "Dash between subject and verb",
  summary: "Finds a label that became the start of a sentence and kept its dash.",
  topics: [],
  severity: "advice",
  preset: "strict",
  languages: ["en"],
  why: "The sentence stumbles: what stood in bold as a label is read as its subject.",
  fix: "Delete the dash, or begin a sentence after it.",
  source: "GDPR Art. 12(1)",

  *check(reading) {
    for (const { words, from, to } of matchesOf(reading, stray)) {
      if (blockAt(reading, from)?.kind === "code") continue;
      yield {
        range: { from, to },
        message: `Unexpected dash after \`${words.slice(0, -2)}\`, expected its verb`,
        edits: [{ range: { from: to - 2, to }, text: "" }],
      };
    }
  },

  examples: [
    {
      title: "finds a label that became a subject, and deletes its dash",
      text: "Persistent cookies - are stored on your device.\n",
      finds: [
        {
          quote: "Persistent cookies -",
          message: "Unexpected dash after `Persistent cookies`, expected its verb",
        },
      ],
      mended: "Persistent cookies are stored on your device.\n",
    },
    {
      title: "lets a label with its text, and an aside, pass",
      text: "Persistent cookies – stored for a year.\n\nCookies – small files – are stored.\n",
      finds: [],
    },
  ],
};

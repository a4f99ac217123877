import { matches } from "../../document/matches.js";
import { blockAt } from "../../document/place-among.js";
import { wordsAround } from "../../document/words-around.js";
import type { DocumentRule } from "../../document-rule.js";

/** A space before a mark that closes, or after one that opens. */
const stray =
  / (?:(?=[,;:!?.](?:[ \n]|$))|(?=\))|(?<=\( )(?=[\p{L}\p{N}])|(?<=[“‘'] )(?=\p{L}[^'’”\n]{0,40}['’”]))/gmu;
/** What stands before a space that a mark follows, and before one that a word follows. */
const beforeMark = /[\p{L}\p{N})\]”’"'%]$/u;
const beforeWord = /[\p{L}\p{N},;:] ?\($|(?:^|[\s(])[“‘']$/u;

export const spaceStray: DocumentRule = {
  id: "space-stray",
  title: "Space that does not belong",
  summary: "Finds spaces before commas and full stops, and inside brackets and quotation marks.",
  topics: [],
  severity: "advice",
  preset: "recommended",
  languages: ["en"],
  why: "A link or a word was often lost at such a place; screen readers pause there.",
  fix: "Delete the space.",
  source: "GDPR Art. 12(1)",

  *check(reading) {
    for (const { from, to } of matches(reading.text, stray)) {
      const before = /[,;:!?.)]/.test(reading.text.charAt(to)) ? beforeMark : beforeWord;
      if (!before.test(reading.text.slice(Math.max(0, from - 3), from))) continue;
      const block = blockAt(reading, from);
      if (!block || block.kind === "code") continue;
      const words = reading.textOf(wordsAround(reading.text, { from, to: to + 1 }, block, 15));
      yield {
        range: { from, to },
        message: `Unexpected space at \`${words}\`, expected none`,
        edits: [{ range: { from, to }, text: "" }],
      };
    }
  },

  examples: [
    {
      title: "finds spaces before marks, and deletes them",
      text: "Visit harbour.org , or our office ( by the quay ).\n",
      finds: [
        { quote: " ", message: "Unexpected space at `harbour.org , or our`, expected none" },
        { quote: " ", message: "Unexpected space at `our office ( by the quay ).`, expected none" },
        { quote: " ", message: "Unexpected space at `( by the quay ).`, expected none" },
      ],
      mended: "Visit harbour.org, or our office (by the quay).\n",
    },
    {
      title: "finds a space inside quotation marks",
      text: "Harbour Ltd (' Company', 'we').\n",
      finds: [
        { quote: " ", message: "Unexpected space at `Harbour Ltd (' Company', 'we').`, expected none" },
      ],
      mended: "Harbour Ltd ('Company', 'we').\n",
    },
    {
      title: "lets spaces between words and dots that begin a word pass",
      text: "Our .org address, the users' data and .NET; “this” is fine, it's ours.\n",
      finds: [],
    },
  ],
};

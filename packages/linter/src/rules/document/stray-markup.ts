import { withoutOverlaps } from "../../document/matches.js";
import { near } from "../../document/near.js";
import { blockAt } from "../../document/place-among.js";
import { matchesOf, type Sought } from "../../document/sought.js";
import { wordsAround } from "../../document/words-around.js";
import type { DocumentRule } from "../../document-rule.js";

/** Marks of Markdown that a reader sees. */
const marks: Sought = {
  pattern:
    /\*\*|(?<![\w_])__(?=\w)|(?<=\w)__(?![\w_])|~~|\]\((?:https?:|mailto:|\/|#)|```|\{[#.][\w-]{1,60}(?: [#.][\w-]{1,60}){0,4}\}|^#{1,6} (?=\p{L})/gmu,
  signs: /\*\*|__|~~|\]\(|```|[{#]/g,
};
/** Tags and entities of HTML that a reader sees. */
const tags: Sought = {
  pattern:
    /<\/?(?:a|abbr|b|br|div|em|font|h[1-6]|hr|i|img|li|ol|p|span|strong|sup|table|t[dhr]|u|ul)(?:\s[^<>\n]{0,200})?\/?>|&(?:nbsp|amp|lt|gt|quot|rsquo|lsquo|ldquo|rdquo|ndash|mdash|copy|#\d{2,5});/gi,
  signs: /[<&]/g,
};

export const strayMarkup: DocumentRule = {
  id: "stray-markup",
  title: "Mark-up that shows",
  summary: "Finds signs of Markdown or HTML that readers see as signs.",
  topics: ["presentation"],
  severity: "error",
  preset: "recommended",
  why: "A converter left it in; what it was to set in bold, link or break is lost.",
  fix: "Delete the signs, or let them do what they were meant to.",
  source: "GDPR Art. 12(1)",

  *check(reading) {
    for (const { words, from, to } of withoutOverlaps(matchesOf(reading, marks), matchesOf(reading, tags))) {
      const block = blockAt(reading, from);
      if (!block || block.kind === "code") continue;
      const around = reading.textOf(wordsAround(reading.text, { from, to }, block));
      const found = {
        range: { from, to },
        message: `Unexpected \`${words}\` at \`${around}\`, expected no mark-up to show`,
      };
      const isSpare = words === "**" && count(reading.textOf(near(block, { from, to }))) === 1;
      yield isSpare ? { ...found, edits: [{ range: { from, to }, text: "" }] } : found;
    }
  },

  examples: [
    {
      title: "finds a mark that has no partner, and deletes it",
      text: "Right to withdraw consent**: You can withdraw it.\n",
      finds: [
        {
          quote: "**",
          message:
            "Unexpected `**` at `Right to withdraw consent**: You can withdraw it.`, expected no mark-up to show",
        },
      ],
      mended: "Right to withdraw consent: You can withdraw it.\n",
    },
    {
      title: "finds tags and entities in plain text",
      text: "Write to us&nbsp;at <b>our office</b>.\n",
      format: "text",
      finds: [
        {
          quote: "&nbsp;",
          message:
            "Unexpected `&nbsp;` at `Write to us&nbsp;at <b>our office</b>.`, expected no mark-up to show",
        },
        {
          quote: "<b>",
          message:
            "Unexpected `<b>` at `Write to us&nbsp;at <b>our office</b>.`, expected no mark-up to show",
        },
        {
          quote: "</b>",
          message: "Unexpected `</b>` at `us&nbsp;at <b>our office</b>.`, expected no mark-up to show",
        },
      ],
    },
    {
      title: "lets mark-up that works pass",
      text: "**Write** to us &amp; ask: 2 < 3, C# and A&B Ltd.\n",
      finds: [],
    },
  ],
};

const count = (words: string) => words.split("**").length - 1;

import { matches } from "../../document/matches.js";
import { blockAt } from "../../document/place-among.js";
import { wordsAround } from "../../document/words-around.js";
import type { DocumentRule } from "../../document-rule.js";

/** UTF-8 that was read as Windows-1252, and the sign for what could not be read. */
const broken = /â€[™œ“”˜¢¦\u0080-\u009F\u00A0]?|Ã[©¨ªàâäôöûüçîï±\u00A0¼¶¤Ÿ]|Â[ \u00A0©®·»«]|\uFFFD/gu;
const meant: Readonly<Record<string, string>> = {
  "â€™": "’",
  "â€œ": "“",
  "â€“": "–",
  "Ã©": "é",
  "Ã¨": "è",
  "Â©": "©",
  "Ã¼": "ü",
  "Ã¶": "ö",
};

export const encodingBroken: DocumentRule = {
  id: "encoding-broken",
  title: "Letters that were read wrongly",
  summary: "Finds signs that appear when a text is read in another encoding than it was written in.",
  topics: ["presentation"],
  severity: "error",
  preset: "recommended",
  why: "Names and addresses cannot be read or copied, and quotation marks are lost.",
  fix: "Save the text as UTF-8 again from where it is still whole.",
  source: "GDPR Art. 12(1)",

  *check(reading) {
    for (const { words, from, to } of matches(reading.text, broken)) {
      const block = blockAt(reading, from);
      if (!block) continue;
      const around = reading.textOf(wordsAround(reading.text, { from, to }, block, 15));
      const text = meant[words];
      yield {
        range: { from, to },
        message: `Unexpected \`${words}\` at \`${around}\`, expected ${text === undefined ? "a letter" : `\`${text}\``}`,
        ...(text === undefined ? {} : { edits: [{ range: { from, to }, text }] }),
      };
    }
  },

  examples: [
    {
      title: "finds an apostrophe that was read as three letters, and mends it",
      text: "We respect the userâ€™s choice.\n",
      finds: [{ quote: "â€™", message: "Unexpected `â€™` at `the userâ€™s choice.`, expected `’`" }],
      mended: "We respect the user’s choice.\n",
    },
    {
      title: "lets letters with accents pass",
      text: "À qui écrire : à Ælfric, Łukasz ou Ã.\n",
      locale: "fr",
      finds: [],
    },
  ],
};

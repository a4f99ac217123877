import { sentenceAt } from "../../document/place-among.js";
import { matchesOf, type Sought } from "../../document/sought.js";
import type { DocumentFound, DocumentRule } from "../../document-rule.js";
import type { Reading } from "../../reading/reading.js";

/** The author as a company that does something. */
const company: Sought = {
  pattern: /\b[Tt]he [Cc]ompany(?= (?:will|shall|may|reserves|has|is|can|must|collects|uses|does)\b)/g,
  words: ["company"],
};
/** The controller as an unknown third, in a right. */
const controller: Sought = {
  pattern:
    /\b(?:obtain from|right to ask|held by|processed by|restrict|provided to|enabling|to ask) (?:the|their|his\/her|your) (?:data )?controllers?\b/gi,
  words: ["controller", "controllers"],
};
/** Where the document says who that is. */
const told =
  /\b(?:are|is|as|act as) (?:an? |the )?(?:[a-z]{2,15} )?(?:data )?controllers?\b|\bcontrollers? (?:is|are|of (?:your|the|personal)|responsible|for)\b|[“"'(](?:the )?(?:data )?controller[”"')]\)?(?! means)/i;

/** A document that says “we” less often has another author. */
const fewest = 10;

export const selfChange: DocumentRule = {
  id: "self-change",
  title: "Author in two persons",
  summary:
    "Finds sentences in which the author is “we” and “the Company” at once, and a controller of whom nobody says that it is the author.",
  topics: ["presentation"],
  severity: "advice",
  preset: "strict",
  languages: ["en"],
  why: "Readers must know who owes them what; two names read like two companies.",
  fix: "Say “we” throughout, and say once who that is.",
  source: "GDPR Art. 12(1), Art. 13(1)(a)",

  *check(reading) {
    const { text, pronouns } = reading;
    for (const { from, to } of matchesOf(reading, company)) {
      const sentence = sentenceAt(reading, from);
      const around = sentence ? reading.textOf(sentence) : "";
      if (/\bwe\b/i.test(around)) yield foundAt(reading, from, to);
    }
    const places = pronouns.first < fewest ? [] : [...matchesOf(reading, controller)];
    if (places.length === 0 || told.test(text)) return;
    let last = -1;
    for (const { words, from, to } of places) {
      const section = sentenceAt(reading, from)?.section ?? -1;
      if (section === last) continue;
      last = section;
      yield foundAt(
        reading,
        to - (/(?:the|their|his\/her|your) (?:data )?controllers?$/i.exec(words)?.[0] ?? "").length,
        to,
      );
    }
  },

  examples: [
    {
      title: "finds two names in one sentence",
      text: "If we change this text, the Company will tell you.\n",
      finds: [{ quote: "the Company", message: "Unexpected `the Company` for the author, expected `we`" }],
    },
    {
      title: "finds a controller whom nobody knows",
      text: `${"We keep our data. ".repeat(6)}People have the right to obtain from the controller a copy.\n`,
      finds: [
        { quote: "the controller", message: "Unexpected `the controller` for the author, expected `we`" },
      ],
    },
    {
      title: "lets a controller who is known pass",
      text: `${"We keep our data. ".repeat(6)}We are the controller. You may obtain from the controller a copy. The company that hosts our site will see it, and we check that.\n`,
      finds: [],
    },
  ],
};

function foundAt(reading: Reading, from: number, to: number): DocumentFound {
  return {
    range: { from, to },
    message: `Unexpected \`${reading.text.slice(from, to)}\` for the author, expected \`we\``,
  };
}

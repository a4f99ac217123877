import { blockFrom, sentenceAt } from "../../document/place-among.js";
import { matchesOf, type Sought } from "../../document/sought.js";
import type { DocumentRule } from "../../document-rule.js";
import type { Reading } from "../../reading/reading.js";

/** Words that announce an address and then end, or go on as if it stood there. */
const announced: Sought = {
  pattern:
    /\b(?:[Cc]ontact|[Ee]-?mail|[Ww]rite|[Rr]each|[Ii]nform|[Nn]otify|[Cc]all|[Tt]elephone|[Mm]ail|[Ss]end (?:your|a|an|any) (?:\w{1,20} ){0,3}\w{1,20}|(?:send|sent|submit|submitted|address|addressed|directed)(?: (?:it|them|this))?)(?: (?:to|us|our \w{1,20}(?: \w{1,20}){0,3}|immediately|directly|the \w{1,20}(?: \w{1,20}){0,3})){0,3} (?:at|to|via|on|by e-?mail(?: at)?|via e-?mail(?: at)?|by post to)(?: the following (?:e-?mail )?(?:address|number))?(?: ?[:.]?(?=\n|$)|(?= (?:Please|We|If|You|For|Our) [a-z])|, (?=and |or )| (?=(?:or|and) (?:write|call|e-?mail|visit|use)\b)| (?=(?:requesting|asking|stating|explaining|telling) ))/my,
  startsWith: [
    "contact",
    "email",
    "e",
    "mail",
    "write",
    "reach",
    "inform",
    "notify",
    "call",
    "telephone",
    "send",
    "sent",
    "submit",
    "submitted",
    "address",
    "addressed",
    "directed",
  ],
};
/** “Please email .”: a space is all that is left of the address. */
const emptied: Sought = {
  pattern:
    /\b(?:e-?mail|call|telephone|phone|visit|write to|contact|reach us at|is|at) \.(?= |\n|$)|(?<![\w.@-])[\w.+-]{2,40}@(?:[\w-]{2,40})?(?=[,;:)]?(?: |\n|$)|\.(?: |\n|$))/gi,
  signs: / \.|@/g,
};
/** A list of addresses whose last entry has a number and no words. */
const emptyEntry: Sought = {
  pattern: /\b(?:or|and) \((?:ii|iii|iv|2|3|b|c)\)(?= ?[.;]?(?:\n|$))/gi,
  signs: /\((?:i|2|3|b|c)/gi,
};

export const contactLost: DocumentRule = {
  id: "contact-lost",
  title: "Contact that is announced and not there",
  summary: "Finds sentences that lead up to an address, and end.",
  topics: ["contact"],
  severity: "error",
  preset: "recommended",
  laws: ["gdpr", "uk-gdpr"],
  languages: ["en"],
  why: "People are told where to write and are not told; the address was lost when the text was copied or converted.",
  fix: "Write the address where it is announced.",
  source: "GDPR Art. 12(2), Art. 13(1)(a)",

  *check(reading) {
    const told = new Set<number>();
    for (const { words, from, to } of matchesOf(reading, announced)) {
      // “Do not send your account number by e-mail.” says how, and announces nothing.
      if (/by e-?mail ?\.?$/i.test(words) && /\b(?:not|never)\b/i.test(before(reading.text, from))) continue;
      if (/[:\n]$|\w$/.test(words) && followsAddress(reading, to)) continue;
      const sentence = sentenceAt(reading, from);
      if (sentence && /@|https?:|www\./.test(reading.text.slice(sentence.from, from))) continue;
      told.add(from + words.trimEnd().length);
      yield {
        range: { from, to: from + words.trimEnd().length },
        message: `Unexpected end of \`${words.trim()}\`, expected an address after it`,
      };
    }
    for (const sought of [emptied, emptyEntry])
      for (const { words, from, to } of matchesOf(reading, sought))
        if (!told.has(to))
          yield {
            range: { from, to },
            message: `Unexpected end of \`${words}\`, expected an address after it`,
          };
  },

  examples: [
    {
      title: "finds a colon that nothing follows",
      text: "If your account was stolen, please contact us at:\n\n## Cookies\n\nWe set cookies.\n",
      finds: [
        {
          quote: "contact us at:",
          message: "Unexpected end of `contact us at:`, expected an address after it",
        },
      ],
    },
    {
      title: "finds an address that was lost within a sentence",
      text: "If your data are wrong, please contact us at, and we will mend them.\n",
      finds: [
        {
          quote: "contact us at,",
          message: "Unexpected end of `contact us at,`, expected an address after it",
        },
      ],
    },
    {
      title: "finds an entry of a list of addresses without words",
      text: "Write to (i) Harbour Ltd, 1 Quay, Leith or (ii)\n",
      finds: [{ quote: "or (ii)", message: "Unexpected end of `or (ii)`, expected an address after it" }],
    },
    {
      title: "finds an address of which a space is left",
      text: "If you want to help, please email .\n",
      finds: [{ quote: "email .", message: "Unexpected end of `email .`, expected an address after it" }],
    },
    {
      title: "finds an address without its end",
      text: "Write to privacy@harbour or to help@ today.\n",
      finds: [
        {
          quote: "privacy@harbour",
          message: "Unexpected end of `privacy@harbour`, expected an address after it",
        },
        { quote: "help@", message: "Unexpected end of `help@`, expected an address after it" },
      ],
    },
    {
      title: "lets an address in the sentence or below it pass",
      text: "Please contact us at privacy@harbour.org.\n\nYou can write to us at:\n\nHarbour Ltd\\\n1 Quay\\\nLeith\n",
      finds: [],
    },
  ],
};

/** Whether the next block below a sentence that ends with its block can be an address. */
function followsAddress(reading: Reading, at: number): boolean {
  const { text } = reading;
  if (text.slice(at, at + 2).trim() !== "" && text.charAt(at) !== "\n") return false;
  const next = blockFrom(reading, at);
  return next !== undefined && next.kind !== "heading" && hasContact(text.slice(next.from, next.to + 200));
}

/** Whether words hold an address, a number, or a name set apart. */
function hasContact(words: string): boolean {
  return /@|\d|https?:|www\.|\.[a-z]{2,4}\b|\b(?:address|telephone|form)\b/i.test(words);
}

/** The words of the sentence before an offset, as far as they matter. */
const before = (text: string, at: number) =>
  text.slice(Math.max(0, at - 30), at).replace(/^[\s\S]*[.\n]/, "");

import { emailsOfModel } from "../../document/emails-of-model.js";
import { matchesOf, type Sought } from "../../document/sought.js";
import type { DocumentFound, DocumentRule } from "../../document-rule.js";

/** What a content network leaves where a script should write an address. */
const residue: Sought = {
  pattern: /\[e-?mail[\s\u00A0]protected\]|\[protected[\s\u00A0]e-?mail\]|\[e-?mail hidden\]/gi,
  signs: /\[(?:e|protected)/gi,
};
/** “privacy AT example DOT org”. */
const capital: Sought = {
  pattern: /(?<![\w.-])[\w.+-]{1,40} AT [\w-]{1,40}(?: DOT [\w-]{2,30}){1,4}/g,
  signs: / AT /g,
};
/** “privacy [at] example [dot] com”. */
const spelt: Sought = {
  pattern:
    /(?<![\w.-])[\w.+-]{1,40} ?[[({<] ?(?:at|@|arobase) ?[\])}>] ?[\w-]{1,40}(?: ?(?:[[({<] ?(?:dot|\.|point) ?[\])}>] ?|\.)[\w-]{2,30}){1,4}/gi,
  signs: /[[({<] ?(?:at|@|arobase) ?[\])}>]/gi,
};

export const contactObfuscated: DocumentRule = {
  id: "contact-obfuscated",
  title: "E-mail address made unreadable",
  summary: "Finds addresses that a script hid, or that are spelt out to keep robots away.",
  topics: ["contact"],
  severity: "error",
  preset: "recommended",
  laws: ["gdpr", "uk-gdpr"],
  why: "People who want to use their rights cannot write to an address that they cannot read or copy.",
  fix: "Write the address in full, as text.",
  source: "GDPR Art. 12(2), Art. 13(1)(a)",

  *check(reading, { model }) {
    const { text, links } = reading;
    const emails = model === undefined ? [] : emailsOfModel(model);
    const email = emails.length === 1 ? emails[0] : undefined;
    for (const pattern of [residue, spelt, capital])
      for (const { words, from, to } of matchesOf(reading, pattern)) {
        const found: DocumentFound = {
          range: { from, to },
          message: `Unexpected \`${words}\`, expected an e-mail address`,
        };
        yield email && pattern === residue
          ? { ...found, edits: [{ range: { from, to }, text: email }] }
          : found;
      }
    for (const { url, from, to } of links)
      if (url.includes("/cdn-cgi/l/email-protection") && !matchesResidue(text.slice(from, to)))
        yield {
          range: { from, to },
          message: `Unexpected link to \`${url.slice(0, 60)}\`, expected \`mailto:\``,
        };
  },

  examples: [
    {
      title: "finds what a script should have replaced",
      text: "Questions? Write to [email protected].\n",
      finds: [
        {
          quote: "[email protected]",
          message: "Unexpected `[email protected]`, expected an e-mail address",
        },
      ],
    },
    {
      title: "writes the address of the model instead, if it has one only",
      text: "Questions? Write to [email protected].\n",
      model: { contacts: { questions: { email: "privacy@harbour.org" } } },
      finds: [
        {
          quote: "[email protected]",
          message: "Unexpected `[email protected]`, expected an e-mail address",
        },
      ],
      mended: "Questions? Write to privacy@harbour.org.\n",
    },
    {
      title: "finds an address that is spelt out",
      text: "Write to privacy (at) harbour (dot) org.\n",
      finds: [
        {
          quote: "privacy (at) harbour (dot) org",
          message: "Unexpected `privacy (at) harbour (dot) org`, expected an e-mail address",
        },
      ],
    },
    {
      title: "finds an address spelt in capitals",
      text: "Write to webmaster AT harbour-lamps DOT org.\n",
      finds: [
        {
          quote: "webmaster AT harbour-lamps DOT org",
          message: "Unexpected `webmaster AT harbour-lamps DOT org`, expected an e-mail address",
        },
      ],
    },
    {
      title: "lets an address in full pass",
      text: "Write to privacy@harbour.org, or meet us (at the harbour).\n",
      finds: [],
    },
  ],
};

const matchesResidue = (words: string) => /protected/i.test(words);

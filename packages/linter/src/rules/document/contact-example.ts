import { withoutOverlaps } from "../../document/matches.js";
import { matchesOf, type Sought } from "../../document/sought.js";
import type { DocumentRule } from "../../document-rule.js";

/** Addresses that stand in templates, and names that are reserved for documentation (RFC 2606). */
const reserved: Sought = {
  pattern:
    /(?<![\w.-])(?:[\w.+-]{1,60}@)?(?:www\.)?(?:(?:[\w-]{1,40}\.){0,3}(?:example\.(?:com|org|net)|[\w-]{1,40}\.(?:example|invalid|test))|(?:your|my)-?(?:company|domain|website|site|business|organi[sz]ation|email|name)\.\w{2,4}|(?:company|domain|website|companyname|yourcompanyname|acme|email)\.com)(?![\w-])/gi,
  signs: /\.[a-z]/gi,
};
/** A person that is nobody: “you@”, “name@”, “john.doe@”. */
const nobody: Sought = {
  pattern:
    /(?<![\w.-])(?:your|your\.?name|your\.?email|name|username|someone|john\.?doe|jane\.?doe)@[\w.-]{3,60}/gi,
  signs: /@/g,
};
/** Numbers that no line has: 555-01xx (North American Numbering Plan), 1234567. */
const number: Sought = {
  pattern:
    /(?<![\w-])\(?\d{3}\)?[ -.]?555[ -.]?01\d\d(?!\d)|(?<![\w-])\(?555\)?[ -.]?555[ -.]?\d{4}(?!\d)|(?<!\d)(?:123[ -.]?456[ -.]?7890|000[ -.]?000[ -.]?0000|0\d{2,4}[ -.]000[ -.]?000)(?!\d)/g,
  signs: /555|123|000/g,
};

export const contactExample: DocumentRule = {
  id: "contact-example",
  title: "Address of an example",
  summary: "Finds addresses and numbers that stand in templates and belong to nobody.",
  topics: ["contact"],
  severity: "error",
  preset: "recommended",
  laws: ["gdpr", "uk-gdpr"],
  why: "Requests that are sent to it reach nobody, and the periods to answer them run.",
  fix: "Write your own address.",
  source: "RFC 2606; GDPR Art. 12(2), Art. 13(1)(a)",

  *check(reading) {
    for (const { words, from, to } of withoutOverlaps(
      ...[reserved, nobody, number].map((sought) => matchesOf(reading, sought)),
    ))
      yield {
        range: { from, to },
        message: `Unexpected example \`${words}\`, expected an address of your own`,
      };
  },

  examples: [
    {
      title: "finds an address that is reserved for examples",
      text: "Write to privacy@example.com or call 202-555-0143.\n",
      finds: [
        {
          quote: "privacy@example.com",
          message: "Unexpected example `privacy@example.com`, expected an address of your own",
        },
        {
          quote: "202-555-0143",
          message: "Unexpected example `202-555-0143`, expected an address of your own",
        },
      ],
    },
    {
      title: "finds an address that a template left open",
      text: "Visit www.yourdomain.com to use your rights.\n",
      finds: [
        {
          quote: "www.yourdomain.com",
          message: "Unexpected example `www.yourdomain.com`, expected an address of your own",
        },
      ],
    },
    {
      title: "lets real addresses pass",
      text: "Write to privacy@harbour.org or call 020 7946 0000.\n",
      finds: [],
    },
  ],
};

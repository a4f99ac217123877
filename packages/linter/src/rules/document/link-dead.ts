import type { DocumentRule } from "../../document-rule.js";

/** Addresses that lead nowhere from where the reader is. */
const nowhere =
  /^(?:|#|#!|about:blank|javascript:(?:void\(0\)|;)?;?|https?:\/{0,2}|mailto:|tel:|file:.{0,2000}|(?:https?:)?\/\/(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|10\.\d{1,3}\.\d{1,3}\.\d{1,3}|192\.168\.\d{1,3}\.\d{1,3})(?:[:/].{0,2000})?)$/i;

export const linkDead: DocumentRule = {
  id: "link-dead",
  title: "Link that leads nowhere",
  summary: "Finds links without an address, and links to the machine that they were written on.",
  topics: [],
  severity: "error",
  preset: "recommended",
  why: "What the link promises cannot be reached: a form, an address, another policy.",
  fix: "Write the address that the link was to lead to.",
  source: "GDPR Art. 12(1)",

  *check({ links, textOf }) {
    for (const { url, from, to } of links) {
      if (!nowhere.test(url.trim())) continue;
      const words = textOf({ from, to }).slice(0, 80);
      yield {
        range: { from, to },
        message: `Unexpected link of \`${words}\` to \`${url.slice(0, 80)}\`, expected an address that readers can open`,
      };
    }
  },

  examples: [
    {
      title: "finds a link without an address and one to a machine of its author",
      text: "See our [cookie policy](#) and the [form](http://localhost:3000/form).\n",
      finds: [
        {
          quote: "cookie policy",
          message: "Unexpected link of `cookie policy` to `#`, expected an address that readers can open",
        },
        {
          quote: "form",
          message:
            "Unexpected link of `form` to `http://localhost:3000/form`, expected an address that readers can open",
        },
      ],
    },
    {
      title: "lets links to pages, sections and mailboxes pass",
      text: "# Data\n\nSee [data](#data), [form](/form) or [write](mailto:a@harbour.org).\n",
      finds: [],
    },
  ],
};

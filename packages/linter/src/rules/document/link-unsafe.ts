import type { DocumentRule } from "../../document-rule.js";

export const linkUnsafe: DocumentRule = {
  id: "link-unsafe",
  title: "Link that is not safe",
  summary: "Finds links that run a script, and links without encryption.",
  topics: [],
  severity: "error",
  preset: "recommended",
  why: "A script in a link does what it wants; what is sent without encryption can be read and changed on its way.",
  fix: "Link to an address that begins with `https:`.",
  source: "GDPR Art. 32(1)(a)",

  *check({ links }) {
    for (const { url, from, to } of links) {
      const address = url.trim().slice(0, 80);
      const range = { from, to };
      if (/^(?:javascript|vbscript|data):/i.test(address) && !/^javascript:(?:void\(0\))?;?$/i.test(address))
        yield { range, message: `Unexpected script \`${address}\`, expected the address of a page` };
      else if (/^http:\/\/(?!localhost|127\.|10\.|192\.168\.)/i.test(address))
        yield {
          range,
          severity: "advice",
          message: `Unexpected link without encryption \`${address}\`, expected \`https:\``,
        };
    }
  },

  examples: [
    {
      title: "finds a link that runs a script",
      text: "[Open](javascript:alert(1)) the settings.\n",
      finds: [
        { quote: "Open", message: "Unexpected script `javascript:alert(1)`, expected the address of a page" },
      ],
    },
    {
      title: "finds a link without encryption",
      text: "See [our page](http://harbour.org).\n",
      finds: [
        {
          quote: "our page",
          message: "Unexpected link without encryption `http://harbour.org`, expected `https:`",
        },
      ],
    },
    { title: "lets a link with encryption pass", text: "See [our page](https://harbour.org).\n", finds: [] },
  ],
};

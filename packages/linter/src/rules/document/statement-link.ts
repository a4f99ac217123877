import { comparisonOf } from "../../comparison/compare.js";
import { copy } from "../../comparison/example.js";
import { linksElsewhere } from "../../comparison/links-elsewhere.js";
import { quoted } from "../../document/quoted.js";
import type { DocumentRule } from "../../document-rule.js";

export const statementLink: DocumentRule = {
  id: "statement-link",
  title: "Link that leads elsewhere than the model says",
  summary:
    "Finds links of a copy of the document that a model gives, whose words stayed and whose address was changed.",
  topics: [],
  severity: "error",
  preset: "recommended",
  why: "Readers cannot see where a link leads; the words still say what the model says, and the link does not.",
  fix: "Publish the document again, or change the address in the model.",
  source: "GDPR Art. 5(1)(a), Art. 12(1)",

  *check(reading, context) {
    const comparison = comparisonOf(reading, context);
    for (const { range, url, expected } of comparison ? linksElsewhere(reading, comparison.expected) : [])
      yield {
        range,
        message: `Unexpected link to \`${quoted(url, 80)}\`, expected \`${quoted(expected, 80)}\``,
      };
  },

  examples: [
    {
      title: "finds a link that leads to somebody else",
      text: copy.markdown.replace("https://harbour.org/rights", "https://example.net/rights"),
      expected: copy,
      finds: [
        {
          quote: "our form",
          message: "Unexpected link to `https://example.net/rights`, expected `https://harbour.org/rights`",
        },
      ],
    },
    {
      title: "lets addresses pass that a site wrote in its own way",
      text: copy.markdown.replace("https://harbour.org/rights", "/rights?from=policy"),
      expected: copy,
      finds: [],
    },
  ],
};

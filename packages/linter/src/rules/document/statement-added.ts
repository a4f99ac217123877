import { comparisonOf } from "../../comparison/compare.js";
import { copy } from "../../comparison/example.js";
import { quoted } from "../../document/quoted.js";
import type { DocumentRule } from "../../document-rule.js";

export const statementAdded: DocumentRule = {
  id: "statement-added",
  title: "Sentence that no model gives",
  summary: "Finds what was written by hand into a copy of the document that a model gives.",
  topics: [],
  severity: "warning",
  preset: "recommended",
  why: "What stands in the document alone is checked by nobody, and is lost when the document is published again.",
  fix: "Declare it in the model, as facts or in a section of your own, or take it out.",
  source: "GDPR Art. 5(2)",

  *check(reading, context) {
    for (const { kind, found, range } of comparisonOf(reading, context)?.changes ?? []) {
      const [first, ...more] = found;
      if (kind !== "added" || first === undefined) continue;
      const rest = more.length === 0 ? "" : ` and ${more.length} more`;
      yield {
        range,
        message: `Unexpected \`${quoted(reading.textOf(first))}\`${rest}, expected nothing that the model does not say`,
      };
    }
  },

  examples: [
    {
      title: "finds a sentence that was put in",
      text: copy.markdown.replace("in Norway.\n", "in Norway.\nWe show them to Acme Inc.\n"),
      expected: copy,
      finds: [
        {
          quote: "We show them to Acme Inc.",
          message: "Unexpected `We show them to Acme Inc.`, expected nothing that the model does not say",
        },
      ],
    },
    {
      title: "lets the menus and the footer of a page pass",
      format: "html",
      text: `<header>Shop</header><ul><li><a href="/">Home</a></li></ul>${copy.html}<p>Copyright of us all.</p>`,
      expected: copy,
      finds: [],
    },
  ],
};

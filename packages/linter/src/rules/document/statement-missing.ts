import { comparisonOf } from "../../comparison/compare.js";
import { copy } from "../../comparison/example.js";
import { factsBehind } from "../../comparison/facts-behind.js";
import { sayingOf } from "../../comparison/saying.js";
import { quoted } from "../../document/quoted.js";
import type { DocumentRule } from "../../document-rule.js";

export const statementMissing: DocumentRule = {
  id: "statement-missing",
  title: "Sentence of the model that is missing",
  summary: "Finds what a copy of the document that a model gives does not say any more.",
  topics: [],
  severity: "error",
  preset: "recommended",
  why: "What is published no longer says what the model declares, and nobody decided that.",
  fix: "Publish the document again, or change the facts.",
  source: "GDPR Art. 5(1)(a), Art. 5(2)",

  *check(reading, context) {
    const comparison = comparisonOf(reading, context);
    for (const { kind, expected, range } of comparison?.changes ?? []) {
      const [first, ...more] = expected;
      if (kind !== "missing" || first === undefined || !comparison) continue;
      const words = quoted(comparison.expected.textOf(first));
      const rest = more.length === 0 ? "" : ` and ${more.length} more`;
      const before = quoted(reading.textOf(range), 60);
      yield {
        range,
        message: `Unexpected silence at \`${before}\`, expected \`${words}\`${rest}`,
        facts: factsBehind([first], words, context.model),
        fix: `${sayingOf([first], words, context.model)} Publish the document again, or change the model.`,
      };
    }
  },

  examples: [
    {
      title: "finds a sentence that was taken out",
      text: copy.markdown.replace("We keep orders for 10 years.\n", ""),
      expected: copy,
      finds: [
        {
          quote: "Your data stay in Norway.",
          message:
            "Unexpected silence at `Your data stay in Norway.`, expected `We keep orders for 10 years.`",
        },
      ],
    },
    {
      title: "lets sentences pass that stand elsewhere",
      text: copy.markdown
        .replace("Your data stay in Norway.\n", "")
        .replace("for 10 years.\n", "for 10 years.\nYour data stay in Norway.\n"),
      expected: copy,
      finds: [],
    },
  ],
};

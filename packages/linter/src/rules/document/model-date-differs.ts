import { modelToCompare } from "../../comparison/model-to-compare.js";
import { dayLike } from "../../document/day-like.js";
import type { DocumentRule } from "../../document-rule.js";
import { documentKindOf } from "../../requirements/document-kind.js";

export const modelDateDiffers: DocumentRule = {
  id: "model-date-differs",
  title: "Day that the model does not give",
  summary:
    "Finds documents that state another day of their last change, or of taking effect, than their model.",
  topics: ["update-statement"],
  severity: "error",
  preset: "recommended",
  languages: ["en"],
  why: "Which version is in force, and whether the page was forgotten, cannot be told.",
  fix: "State the day of the model, or change it there.",
  source: "GDPR Art. 5(2)",

  *check(reading, context) {
    const model = modelToCompare(reading, context);
    if (model === undefined) return;
    const kind = documentKindOf(reading, model);
    for (const role of ["updated", "effective"] as const) {
      const expected = model.documents[kind]?.[role]?.slice(0, 10);
      const stated = reading.dates.filter((date) => date.role === role && date.iso?.length === 10);
      const [first] = stated;
      if (expected === undefined || !first || stated.some(({ iso }) => iso === expected)) continue;
      const range = { from: first.from, to: first.to };
      const words = reading.textOf(range);
      const mend = dayLike(words, expected);
      yield {
        range,
        message: `Unexpected day \`${words}\`, expected \`${expected}\` as the model has it`,
        facts: [`documents.${kind}.${role}`],
        ...(mend && { edits: [{ range, text: mend }] }),
      };
    }
  },

  examples: [
    {
      title: "finds a day that was forgotten, and writes the one of the model in its place",
      text: "# Privacy Policy\n\nLast updated: 3 May 2025\n",
      model: { documents: { "privacy-policy": { updated: "2026-05-01" } } },
      finds: [
        {
          quote: "3 May 2025",
          message: "Unexpected day `3 May 2025`, expected `2026-05-01` as the model has it",
        },
      ],
      mended: "# Privacy Policy\n\nLast updated: 1 May 2026\n",
    },
    {
      title: "lets the day of the model pass",
      text: "# Privacy Policy\n\nLast updated: May 1, 2026\n",
      model: { documents: { "privacy-policy": { updated: "2026-05-01" } } },
      finds: [],
    },
  ],
};

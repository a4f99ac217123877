import type { Change } from "../../comparison/changes.js";
import { comparisonOf } from "../../comparison/compare.js";
import { type Difference, differencesOf } from "../../comparison/difference.js";
import { copy } from "../../comparison/example.js";
import { factsBehind } from "../../comparison/facts-behind.js";
import { sayingOf } from "../../comparison/saying.js";
import { quoted } from "../../document/quoted.js";
import type { DocumentContext, DocumentFound, DocumentRule } from "../../document-rule.js";
import type { Reading } from "../../reading/reading.js";

export const statementReworded: DocumentRule = {
  id: "statement-reworded",
  title: "Sentence of the model in other words",
  summary: "Finds what a copy of the document that a model gives says otherwise.",
  topics: [],
  severity: "error",
  preset: "recommended",
  why: "The document and the model say different things; at most one of them is true.",
  fix: "Change the model and publish the document again, or write what the model says.",
  source: "GDPR Art. 5(1)(a), Art. 5(2)",

  *check(reading, context) {
    const comparison = comparisonOf(reading, context);
    for (const change of comparison?.changes ?? [])
      if (change.kind === "reworded" && comparison)
        for (const difference of differencesOf(change, comparison.expected, reading))
          yield foundOf(difference, change, reading, context);
  },

  examples: [
    {
      title: "finds a period that was changed by hand",
      text: copy.markdown.replace("10 years", "12 years"),
      expected: copy,
      finds: [{ quote: "12 years", message: "Unexpected `12 years`, expected `10 years`" }],
    },
    {
      title: "finds a denial that lost its “not”",
      text: copy.markdown.replace("do not sell", "sell"),
      expected: copy,
      finds: [{ quote: "We sell", message: "Unexpected `We sell`, expected `We do not sell`" }],
    },
    {
      title: "writes the day of the model instead of another one",
      text: copy.markdown.replace("1 May 2026", "3 May 2026"),
      model: { documents: { "privacy-policy": { updated: "2026-05-01" } } },
      expected: copy,
      finds: [{ quote: "3 May", message: "Unexpected `3 May`, expected `1 May`" }],
      mended: copy.markdown,
    },
    {
      title: "lets other quotation marks and spaces pass",
      text: copy.markdown.replace("“", '"').replace("”", '"').replace("10 years", "10  years"),
      expected: copy,
      finds: [],
    },
  ],
};

function foundOf(
  { expected, found: range }: Difference,
  change: Change,
  reading: Reading,
  { model }: DocumentContext,
): DocumentFound {
  const facts = factsBehind(change.expected, expected, model);
  const isDay = facts.length === 1 && /^documents\.[\w-]+\.(?:updated|effective)$/.test(facts[0] ?? "");
  return {
    range,
    message: `Unexpected \`${quoted(reading.textOf(range))}\`, expected \`${quoted(expected)}\``,
    facts,
    fix: `${sayingOf(change.expected, expected, model)} Change it there and publish the document again, or write it here as the model has it.`,
    ...(isDay && { edits: [{ range, text: expected }] }),
  };
}

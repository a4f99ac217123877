import { dataCategories as dataTerms, type Policy } from "@policywright/schema";
import { modelToCompare } from "../../comparison/model-to-compare.js";
import type { DocumentRule } from "../../document-rule.js";
import { dataWords } from "../../model/data-words.js";
import { isTermWithin } from "../../model/terms.js";

export const modelDataDenied: DocumentRule = {
  id: "model-data-denied",
  title: "Denial of data that the model declares",
  summary:
    "Finds denials that certain data are collected, where the model declares these data or a kind of them: an approximate location is a location.",
  topics: ["not-collected", "data.categories"],
  severity: "error",
  preset: "recommended",
  languages: ["en"],
  why: "One of both is false, and people rely on the denial.",
  fix: "Take the denial out, or the data from the model.",
  source: "GDPR Art. 5(1)(a), Art. 14(1)(d)",

  *check(reading, context) {
    const model = modelToCompare(reading, context);
    if (model === undefined) return;
    const seen = new Set<number>();
    for (const { sentence } of reading.topics.get("not-collected") ?? []) {
      const words = reading.textOf(sentence);
      if (seen.has(sentence.index) || !denial.test(words) || narrow.test(words)) continue;
      seen.add(sentence.index);
      const named = dataWords.find(([pattern]) => pattern.test(words));
      const id = named && categoryWithin(model, named[1]);
      if (named === undefined || id === undefined) continue;
      const match = named[0].exec(words)?.[0] ?? "";
      const from = sentence.from + words.indexOf(match);
      yield {
        range: { from, to: from + match.length },
        message: `Unexpected denial of \`${match}\`, expected none beside \`dataCategories.${id}\``,
        facts: [`dataCategories.${id}`],
      };
    }
  },

  examples: [
    {
      title: "finds a denial of the location where an approximate one is declared",
      text: "We do not collect your location.\n",
      model: { dataCategories: { usage: { label: "usage", items: ["approximate-location"] } } },
      finds: [
        {
          quote: "location",
          message: "Unexpected denial of `location`, expected none beside `dataCategories.usage`",
        },
      ],
    },
    {
      title: "lets the denial of something narrower pass",
      text: "We do not collect your precise location.\n",
      model: { dataCategories: { usage: { label: "usage", items: ["approximate-location"] } } },
      finds: [],
    },
  ],
};

const denial =
  /\bwe (?:do not|don[’']t|never|will not)\b[^.;]{0,40}\b(?:collect|process|store|record|obtain|gather|ask for)\b/i;
const narrow =
  /\b(?:unless|without|except|only|if|full|complete|exact|knowingly|intentionally|children|minors?|automatically|directly|other)\b/i;

/** The first category of a model that is a kind of data, or has one among its items. */
function categoryWithin({ dataCategories = {} }: Policy, wider: string): string | undefined {
  return Object.entries(dataCategories).find(
    ([, { term, special, items = [] }]) =>
      special === wider ||
      [term, ...items].some((one) => typeof one === "string" && isTermWithin(dataTerms, one, wider)),
  )?.[0];
}

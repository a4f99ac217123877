import type { TopicId } from "@policywright/laws";
import { modelToCompare } from "../../comparison/model-to-compare.js";
import { isSameLength } from "../../document/is-same-length.js";
import { sentenceAt } from "../../document/place-among.js";
import type { DocumentRule } from "../../document-rule.js";
import { declaredIn } from "../../model/declared.js";

/** What a period that a document states is a promise on. */
const promises: readonly TopicId[] = ["retention.stated-period", "rights.response-time"];

export const modelPeriodUndeclared: DocumentRule = {
  id: "model-period-undeclared",
  title: "Period that the model does not know",
  summary: "Finds how long data are kept, or requests take, by periods that the model nowhere declares.",
  topics: ["retention.stated-period", "rights.response-time"],
  severity: "warning",
  preset: "recommended",
  languages: ["en"],
  why: "A period is a promise; data are deleted, and requests answered, by the one that the organisation knows of.",
  fix: "Declare the period, or state the one that the model declares.",
  source: "GDPR Art. 5(1)(e), Art. 12(3), Art. 13(2)(a)",

  *check(reading, context) {
    const model = modelToCompare(reading, context);
    const { periods, words: own } = model ? declaredIn(model) : { periods: [], words: "" };
    if (periods.length === 0) return;
    const sentences = new Set(
      promises.flatMap((topic) => (reading.topics.get(topic) ?? []).map(({ sentence }) => sentence.index)),
    );
    const seen = new Set<string>();
    for (const stated of reading.periods) {
      const sentence = sentenceAt(reading, stated.from);
      const words = reading.textOf(stated);
      if (sentence === undefined || !sentences.has(sentence.index) || seen.has(words)) continue;
      if (own.includes(words.toLowerCase())) continue;
      if (periods.some(({ period }) => isSameLength(stated, period))) continue;
      seen.add(words);
      yield {
        range: { from: stated.from, to: stated.to },
        message: `Unexpected period \`${words}\`, expected one that the model declares`,
      };
    }
  },

  examples: [
    {
      title: "finds a period of storage that nobody declared",
      text: "We keep your orders for 12 years.\n",
      model: { requests: { responseTimes: [{ period: { amount: 1, unit: "month" } }] } },
      finds: [
        { quote: "12 years", message: "Unexpected period `12 years`, expected one that the model declares" },
      ],
    },
    {
      title: "lets a period pass that means the same",
      text: "We answer your request within 30 days.\n",
      model: { requests: { responseTimes: [{ period: { amount: 1, unit: "month" } }] } },
      finds: [],
    },
  ],
};

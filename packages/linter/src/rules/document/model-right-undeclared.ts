import { topics } from "@policywright/laws";
import { facts } from "@policywright/schema";
import { modelToCompare } from "../../comparison/model-to-compare.js";
import type { DocumentRule } from "../../document-rule.js";
import { rightsByTopic } from "../../model/rights-topics.js";

export const modelRightUndeclared: DocumentRule = {
  id: "model-right-undeclared",
  title: "Right that the model does not grant",
  summary:
    "Finds rights that a document promises and that its model does not grant, though it grants others.",
  topics: rightsByTopic.map(([topic]) => topic),
  severity: "warning",
  preset: "recommended",
  languages: ["en"],
  why: "People will ask for what they are promised, and nobody is prepared to give it.",
  fix: "Grant the right in `rights.granted`, or take the promise out where no law gives it.",
  source: "GDPR Art. 12(2), Arts. 15–21",

  *check(reading, context) {
    const model = modelToCompare(reading, context);
    const granted = model?.rights?.granted;
    if (model === undefined || granted === undefined) return;
    for (const [topic, rights] of rightsByTopic) {
      if (rights.some((right) => granted[right] !== undefined)) continue;
      // The right to object follows from legal bases and marketing without being granted.
      if (topic === "rights.object" && facts.allowsObjection.of(model) !== false) continue;
      const promise = reading.topics
        .get(topic)
        ?.find(({ affirmed, sentence }) => affirmed && ofYours.test(reading.textOf(sentence)));
      if (promise)
        yield {
          range: { from: promise.sentence.from, to: promise.sentence.to },
          message: `Unexpected promise of what is “${topics[topic].title}”, expected rights that the model grants`,
          facts: ["rights.granted"],
        };
    }
  },

  examples: [
    {
      title: "finds a right that is promised by the document alone",
      text: "You have the right to receive your data in a machine-readable format.\n",
      model: { rights: { granted: { access: {} } } },
      finds: [
        {
          quote: "You have the right to receive your data in a machine-readable format.",
          message:
            "Unexpected promise of what is “Right to portability”, expected rights that the model grants",
        },
      ],
    },
    {
      title: "lets a right pass that the model grants",
      text: "You have the right to access your data.\n",
      model: { rights: { granted: { access: {} } } },
      finds: [],
    },
  ],
};

/** Words that promise something to readers. */
const ofYours = /\b(?:you (?:have|can|may)|your right|right (?:to|of)|entitled)\b/i;

import { topics } from "@policywright/laws";
import { modelToCompare } from "../../comparison/model-to-compare.js";
import type { DocumentRule } from "../../document-rule.js";
import { rightsByTopic } from "../../model/rights-topics.js";
import { documentKindOf } from "../../requirements/document-kind.js";

export const modelRightUnsaid: DocumentRule = {
  id: "model-right-unsaid",
  title: "Right that the document leaves out",
  summary:
    "Finds rights that a model grants and that its privacy policy, which tells of others, does not tell of.",
  topics: rightsByTopic.map(([topic]) => topic),
  severity: "warning",
  preset: "recommended",
  languages: ["en"],
  why: "Rights that people do not hear of are not used.",
  fix: "Tell of the right in the document.",
  source: "GDPR Art. 13(2)(b)",

  *check(reading, context) {
    const model = modelToCompare(reading, context);
    const granted = model?.rights?.granted;
    if (granted === undefined || documentKindOf(reading, model) !== "privacy-policy") return;
    const said = rightsByTopic.flatMap(([topic]) => reading.topics.get(topic) ?? []);
    const [first] = said.toSorted((one, other) => one.sentence.index - other.sentence.index);
    if (first === undefined) return;
    // What a law asks for is found as its requirement.
    const asked = new Set(
      context.laws.flatMap(({ requirements }) => requirements.flatMap(({ topics: of }) => of)),
    );
    for (const [topic, rights] of rightsByTopic) {
      const right = rights.find((key) => granted[key] !== undefined);
      if (right === undefined || reading.topics.has(topic) || asked.has(topic)) continue;
      const { from, to } = first.sentence;
      yield {
        range: { from, to },
        message: `Unexpected list of rights without “${topics[topic].title}”, expected all that the model grants`,
        facts: [`rights.granted.${right}`],
      };
    }
  },

  examples: [
    {
      title: "finds a right that is left out",
      text: "# Privacy Policy\n\nYou have the right to access your data.\n",
      model: { rights: { granted: { access: {}, erasure: {} } } },
      finds: [
        {
          quote: "You have the right to access your data.",
          message: "Unexpected list of rights without “Right to erasure”, expected all that the model grants",
        },
      ],
    },
    {
      title: "lets a document pass that tells of all rights",
      text: "# Privacy Policy\n\nYou have the right to access and to erase your data.\n",
      model: { rights: { granted: { access: {}, erasure: {} } } },
      finds: [],
    },
  ],
};

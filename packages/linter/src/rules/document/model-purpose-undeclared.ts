import { modelToCompare } from "../../comparison/model-to-compare.js";
import { speaksOf } from "../../document/flows.js";
import { quoted } from "../../document/quoted.js";
import type { DocumentRule } from "../../document-rule.js";
import { purposesUnknown } from "../../model/purposes-topics.js";

export const modelPurposeUndeclared: DocumentRule = {
  id: "model-purpose-undeclared",
  title: "Purpose that the model does not know",
  summary:
    "Finds advertising, marketing, analytics and personalisation in a document where no activity of the model serves them.",
  topics: ["data.purposes", "purpose.advertising", "purpose.marketing", "purpose.analytics"],
  severity: "warning",
  preset: "recommended",
  languages: ["en"],
  why: "Data that are used for what nobody declared have no legal basis and no end; data that are not so used need no mention.",
  fix: "Declare the purpose with an activity, or take the sentence out.",
  source: "GDPR Art. 5(1)(b), Art. 13(1)(c), Art. 30(1)(b)",

  *check(reading, context) {
    const model = modelToCompare(reading, context);
    if (model === undefined) return;
    const seen = new Set<number>();
    for (const topic of purposesUnknown(model)) {
      const use = reading.topics
        .get(topic)
        ?.find(
          ({ affirmed, sentence }) =>
            affirmed && ours.test(reading.textOf(sentence)) && speaksOf(reading, sentence, "using"),
        );
      if (use === undefined || seen.has(use.sentence.index)) continue;
      seen.add(use.sentence.index);
      const { from, to } = use.sentence;
      yield {
        range: { from, to },
        message: `Unexpected purpose in \`${quoted(reading.textOf({ from, to }), 80)}\`, expected one that an activity of the model serves`,
        facts: ["activities"],
      };
    }
  },

  examples: [
    {
      title: "finds advertising that no activity serves",
      text: "We use your data to show you personalised advertising.\n",
      model: {
        dataCategories: { orders: { label: "orders" } },
        activities: {
          orders: { purposes: ["order-fulfilment"], data: ["orders"] },
        },
      },
      finds: [
        {
          quote: "We use your data to show you personalised advertising.",
          message:
            "Unexpected purpose in `We use your data to show you personalised advertising.`, expected one that an activity of the model serves",
        },
      ],
    },
    {
      title: "lets a purpose pass that an activity serves",
      text: "We use your data to send you our newsletter.\n",
      model: {
        dataCategories: { orders: { label: "orders" } },
        activities: { news: { purposes: ["direct-marketing"], data: ["orders"] } },
      },
      finds: [],
    },
  ],
};

const ours = /\b(?:we|us|our)\b/i;

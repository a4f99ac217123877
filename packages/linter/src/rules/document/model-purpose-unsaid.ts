import { topics } from "@policywright/laws";
import { modelToCompare } from "../../comparison/model-to-compare.js";
import type { DocumentRule } from "../../document-rule.js";
import { purposesServed } from "../../model/purposes-topics.js";
import { documentKindOf } from "../../requirements/document-kind.js";

export const modelPurposeUnsaid: DocumentRule = {
  id: "model-purpose-unsaid",
  title: "Purpose that the document leaves out",
  summary:
    "Finds privacy policies that say nothing of advertising, marketing, analytics or personalisation which an activity of the model serves.",
  topics: ["data.purposes", "purpose.advertising", "purpose.marketing", "purpose.analytics"],
  severity: "warning",
  preset: "recommended",
  languages: ["en"],
  why: "Each purpose for which data are used must be told, and these are those that people would like to refuse.",
  fix: "Tell of the purpose in the document, or remove the activity.",
  source: "GDPR Art. 13(1)(c)",

  *check(reading, context) {
    const model = modelToCompare(reading, context);
    const [evidence] = reading.topics.get("data.purposes") ?? [];
    if (!model || !evidence || documentKindOf(reading, model) !== "privacy-policy") return;
    for (const [topic, activity] of purposesServed(model)) {
      if (reading.topics.has(topic)) continue;
      const { from, to } = evidence.sentence;
      yield {
        range: { from, to },
        message: `Unexpected purposes without “${topics[topic].title}”, expected what \`${activity}\` serves`,
        facts: [activity],
      };
    }
  },

  examples: [
    {
      title: "finds marketing that is left out",
      text: "# Privacy Policy\n\nWe use your data to deliver your orders.\n",
      model: {
        dataCategories: { orders: { label: "orders" } },
        activities: { news: { purposes: ["direct-marketing"], data: ["orders"] } },
      },
      finds: [
        {
          quote: "We use your data to deliver your orders.",
          message: "Unexpected purposes without “Purpose: marketing”, expected what `activities.news` serves",
        },
      ],
    },
    {
      title: "lets a document pass that tells of it",
      text: "# Privacy Policy\n\nWe use your data to deliver your orders and to send you our newsletter.\n",
      model: {
        dataCategories: { orders: { label: "orders" } },
        activities: { news: { purposes: ["direct-marketing"], data: ["orders"] } },
      },
      finds: [],
    },
  ],
};

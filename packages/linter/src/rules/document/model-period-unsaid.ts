import { modelToCompare } from "../../comparison/model-to-compare.js";
import { isSameLength } from "../../document/is-same-length.js";
import type { DocumentRule } from "../../document-rule.js";
import { declaredIn } from "../../model/declared.js";
import { periodText } from "../../model/periods.js";
import { documentKindOf } from "../../requirements/document-kind.js";

export const modelPeriodUnsaid: DocumentRule = {
  id: "model-period-unsaid",
  title: "Period that the document leaves out",
  summary:
    "Finds periods of storage that a model declares for an activity and that its privacy policy, which states others, does not.",
  topics: ["retention.stated-period"],
  severity: "warning",
  preset: "recommended",
  languages: ["en"],
  why: "Where some periods are stated, people take them for all of them.",
  fix: "State the period, or change it in the model.",
  source: "GDPR Art. 13(2)(a)",

  *check(reading, context) {
    const model = modelToCompare(reading, context);
    const [evidence] = reading.topics.get("retention.stated-period") ?? [];
    if (!model || !evidence || documentKindOf(reading, model) !== "privacy-policy") return;
    const said = new Set<string>();
    for (const { path, period } of declaredIn(model).periods) {
      const words = periodText(period);
      if (!/^activities\..*\.retention\.period$/.test(path) || said.has(words)) continue;
      said.add(words);
      if (reading.periods.some((stated) => isSameLength(stated, period))) continue;
      yield {
        range: { from: evidence.sentence.from, to: evidence.sentence.to },
        message: `Unexpected periods of storage without \`${words}\`, expected all that the model declares`,
        facts: [path],
      };
    }
  },

  examples: [
    {
      title: "finds a period that is left out",
      text: "# Privacy Policy\n\nWe keep your orders for 10 years.\n",
      model: {
        dataCategories: { orders: { label: "orders" } },
        dataSubjects: { customers: { label: "customers" } },
        activities: {
          orders: {
            purposes: ["payment"],
            data: ["orders"],
            retention: { period: { amount: 10, unit: "year" } },
          },
          chats: {
            purposes: ["customer-support"],
            data: ["orders"],
            retention: { period: { amount: 90, unit: "day" } },
          },
        },
      },
      finds: [
        {
          quote: "We keep your orders for 10 years.",
          message: "Unexpected periods of storage without `90 days`, expected all that the model declares",
        },
      ],
    },
    {
      title: "lets a policy pass that states the period",
      text: "# Privacy Policy\n\nWe keep your orders for 120 months.\n",
      model: {
        dataCategories: { orders: { label: "orders" } },
        activities: {
          orders: {
            purposes: ["payment"],
            data: ["orders"],
            retention: { period: { amount: 10, unit: "year" } },
          },
        },
      },
      finds: [],
    },
  ],
};

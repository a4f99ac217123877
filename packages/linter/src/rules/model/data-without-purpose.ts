import type { ModelRule } from "../../model-rule.js";

export const dataWithoutPurpose: ModelRule = {
  id: "data-without-purpose",
  title: "Data without a purpose",
  summary: "Finds categories of data that no activity uses.",
  topics: ["data.categories", "data.purposes"],
  severity: "warning",
  why: "People must learn for what each of their data is used, and data that serve no purpose may not be collected.",
  fix: "Name the category in `data` of an activity, say in `neededFor` what it is needed for, or remove it.",
  source: "Art. 5(1)(b) and (c), Art. 13(1)(c) GDPR",

  *check({ dataCategories = {}, activities = {}, sources = {}, recipients = {} }) {
    const used = new Set<string>([
      ...Object.values(activities).flatMap(({ data }) => data),
      ...[...Object.values(sources), ...Object.values(recipients)].flatMap(({ data = [], purposes = [] }) =>
        purposes.length > 0 ? data : [],
      ),
    ]);
    for (const [id, { neededFor, disclosed }] of Object.entries(dataCategories)) {
      if (used.has(id) || neededFor !== undefined || disclosed) continue;
      yield {
        path: `dataCategories.${id}`,
        message: `Unexpected category of data \`${id}\` without a purpose, expected an activity that uses it`,
      };
    }
  },

  examples: [
    {
      title: "finds data that no activity uses",
      policy: {
        dataCategories: { contact: { term: "contact" }, device: { term: "device" } },
        activities: { news: { purposes: ["mailings"], data: ["contact"] } },
      },
      finds: [
        {
          path: "dataCategories.device",
          message:
            "Unexpected category of data `device` without a purpose, expected an activity that uses it",
        },
      ],
    },
    {
      title: "lets data pass that an activity uses",
      policy: {
        dataCategories: { contact: { term: "contact" } },
        activities: { news: { purposes: ["mailings"], data: ["contact"] } },
      },
      finds: [],
    },
  ],
};

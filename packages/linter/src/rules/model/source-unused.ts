import type { ModelRule } from "../../model-rule.js";

export const sourceUnused: ModelRule = {
  id: "source-unused",
  title: "Source of no data",
  summary: "Finds sources that no data come from.",
  topics: ["data.sources"],
  severity: "warning",
  why: "People must learn which of their data come from whom.",
  fix: "Name the categories in `data` of the source, or the source in `sources` of a category or an activity.",
  source: "Art. 14(1)(d) and (2)(f) GDPR",

  *check({ sources = {}, dataCategories = {}, activities = {} }) {
    const named = new Set<string>(
      [...Object.values(dataCategories), ...Object.values(activities)].flatMap(
        (entry) => entry.sources ?? [],
      ),
    );
    for (const [id, { data }] of Object.entries(sources)) {
      if (data !== undefined || named.has(id)) continue;
      yield {
        path: `sources.${id}.data`,
        message: `Unexpected source \`${id}\` without data, expected the categories that come from it`,
      };
    }
  },

  examples: [
    {
      title: "finds a source that gives nothing",
      policy: { sources: { agents: { label: "estate agents" } } },
      finds: [
        {
          path: "sources.agents.data",
          message: "Unexpected source `agents` without data, expected the categories that come from it",
        },
      ],
    },
    {
      title: "lets a source pass that a category names",
      policy: {
        sources: { agents: { label: "estate agents" } },
        dataCategories: { contact: { term: "contact", sources: ["agents"] } },
      },
      finds: [],
    },
  ],
};

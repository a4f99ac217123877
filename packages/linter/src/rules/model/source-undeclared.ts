import type { ModelRule } from "../../model-rule.js";

export const sourceUndeclared: ModelRule = {
  id: "source-undeclared",
  title: "Data from third parties without a source",
  summary: "Finds data that are said to come from third parties while no source is declared.",
  topics: ["sources.third-party"],
  severity: "warning",
  why: "People cannot turn to a source that they do not know.",
  fix: "Declare each source in `sources`, with the data that come from it.",
  source: "Art. 14(2)(f) GDPR",

  *check({ collection, sources = {}, dataCategories = {}, activities = {} }) {
    const claims = {
      "collection.fromThirdParties": collection?.fromThirdParties === true,
      "collection.ways": collection?.ways?.includes("indirect"),
      "collection.indirectOccasions": (collection?.indirectOccasions ?? []).length > 0,
      "collection.means": collection?.means?.includes("third-parties"),
    };
    const path = Object.entries(claims).find(([, isClaimed]) => isClaimed)?.[0];
    const named = [...Object.values(dataCategories), ...Object.values(activities)].flatMap(
      (entry) => entry.sources ?? [],
    );
    if (path === undefined || Object.keys(sources).length > 0 || named.length > 0) return;
    yield {
      path,
      message: "Unexpected data from third parties without a source, expected each in `sources`",
    };
  },

  examples: [
    {
      title: "finds data that come from nobody in particular",
      policy: { collection: { fromThirdParties: true } },
      finds: [
        {
          path: "collection.fromThirdParties",
          message: "Unexpected data from third parties without a source, expected each in `sources`",
        },
      ],
    },
    {
      title: "lets a declared source pass",
      policy: {
        collection: { fromThirdParties: true },
        sources: { agents: { label: "estate agents who introduce you" } },
      },
      finds: [],
    },
  ],
};

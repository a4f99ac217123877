import { wordsOf } from "../../model/words.js";
import type { ModelRule } from "../../model-rule.js";

export const sourceVague: ModelRule = {
  id: "source-vague",
  title: "Vague source",
  summary: "Finds data from third parties that are not described.",
  topics: ["sources.third-party", "data.sources"],
  severity: "warning",
  why: "Where data do not come from the person, she must learn the source; “third parties” tells her only who it is not.",
  fix: "Say in `label` what kind of organisation it is, or name it.",
  source: "Art. 14(2)(f) GDPR; WP260 rev.01, Annex",

  *check({ sources = {} }) {
    for (const [id, { term, label }] of Object.entries(sources)) {
      if (label === undefined ? term !== "third-party" && term !== "partner" : !nobody.test(wordsOf(label)))
        continue;
      yield {
        path: `sources.${id}`,
        message: `Unexpected source \`${id}\` that is not described, expected what kind of organisation it is`,
      };
    }
  },

  examples: [
    {
      title: "finds third parties of no kind",
      policy: { sources: { others: { term: "third-party" } } },
      finds: [
        {
          path: "sources.others",
          message:
            "Unexpected source `others` that is not described, expected what kind of organisation it is",
        },
      ],
    },
    {
      title: "lets a described source pass",
      policy: { sources: { others: { term: "third-party", label: "estate agents who introduce you" } } },
      finds: [],
    },
  ],
};

const nobody =
  /^(?:our |other |certain |various )*(?:third[ -]part(?:y|ies)|partners?|sources?|tiers|partenaires)$/imu;

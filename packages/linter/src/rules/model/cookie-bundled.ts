import { cookiePurposes } from "@policywright/schema";
import { isTermWithin } from "../../model/terms.js";
import type { ModelRule } from "../../model-rule.js";

export const cookieBundled: ModelRule = {
  id: "cookie-bundled",
  title: "Statistics and marketing in one cookie",
  summary: "Finds cookies, or kinds of them, that serve statistics and advertising at once.",
  topics: ["cookies", "user-choice"],
  severity: "warning",
  why: "Consent must be given for each purpose on its own; who agrees to statistics must be able to refuse advertising.",
  fix: "Part the entry by purpose, and ask for each.",
  source: "Art. 4(11), recital 43 GDPR; EDPB Guidelines 05/2020, paras 42 to 45",

  *check({ cookies }) {
    for (const [id, { purposes: own }] of Object.entries(cookies?.items ?? {})) {
      const terms = own.filter((purpose) => typeof purpose === "string");
      const statistics = terms.find((term) => isTermWithin(cookiePurposes, term, "analytics"));
      const promotion = terms.find(
        (term) => term === "marketing" || isTermWithin(cookiePurposes, term, "advertising"),
      );
      if (statistics === undefined || promotion === undefined) continue;
      yield {
        path: `cookies.items.${id}.purposes`,
        message: `Unexpected \`${statistics}\` and \`${promotion}\` in one entry, expected one for each`,
      };
    }
  },

  examples: [
    {
      title: "finds statistics for marketing",
      policy: {
        cookies: {
          items: { visits: { label: "analytical cookies", purposes: ["statistics", "marketing"] } },
        },
      },
      finds: [
        {
          path: "cookies.items.visits.purposes",
          message: "Unexpected `statistics` and `marketing` in one entry, expected one for each",
        },
      ],
    },
    {
      title: "lets statistics pass",
      policy: {
        cookies: {
          items: { visits: { label: "analytical cookies", purposes: ["statistics", "visitor-count"] } },
        },
      },
      finds: [],
    },
  ],
};

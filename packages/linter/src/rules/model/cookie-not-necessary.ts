import { cookiePurposes } from "@policywright/schema";
import { isTermWithin } from "../../model/terms.js";
import type { ModelRule } from "../../model-rule.js";

export const cookieNotNecessary: ModelRule = {
  id: "cookie-not-necessary",
  title: "Cookie that is called strictly necessary",
  summary: "Finds cookies in the category of the strictly necessary that serve something else.",
  topics: ["cookies"],
  severity: "error",
  why: "Only what a service needs that people asked for is exempt from consent; analytics and advertising never are.",
  fix: "Move the cookie to the category of its purpose, and ask for consent.",
  source: "Directive 2002/58/EC Art. 5(3); WP194, ch. 2",

  *check({ cookies }) {
    for (const [id, { category, purposes: own }] of Object.entries(cookies?.items ?? {})) {
      if (category !== "strictly-necessary") continue;
      const other = own.find(
        (purpose) =>
          typeof purpose === "string" && !isTermWithin(cookiePurposes, purpose, "strictly-necessary"),
      );
      if (typeof other !== "string") continue;
      yield {
        path: `cookies.items.${id}.category`,
        message: `Unexpected \`strictly-necessary\` for \`${other}\`, expected the category of that purpose`,
      };
    }
  },

  examples: [
    {
      title: "finds analytics that are called necessary",
      policy: {
        cookies: {
          items: { visits: { name: "_v", category: "strictly-necessary", purposes: ["analytics"] } },
        },
      },
      finds: [
        {
          path: "cookies.items.visits.category",
          message: "Unexpected `strictly-necessary` for `analytics`, expected the category of that purpose",
        },
      ],
    },
    {
      title: "lets a cookie for logging in pass",
      policy: {
        cookies: {
          items: { session: { name: "sid", category: "strictly-necessary", purposes: ["log-in"] } },
        },
      },
      finds: [],
    },
  ],
};

import { cookiePurposes } from "@policywright/schema";
import { isTermWithin } from "../../model/terms.js";
import type { ModelRule } from "../../model-rule.js";

export const cookieProvider: ModelRule = {
  id: "cookie-provider",
  title: "Cookie of nobody",
  summary: "Finds cookies and tools of which it is not said who sets them.",
  topics: ["cookies", "recipients"],
  severity: "warning",
  why: "Whether third parties can read a cookie must be said, or consent to it is not valid.",
  fix: 'Declare `party: "first"`, or the `provider` among the recipients.',
  source: "Case C-673/17 (Planet49), paras 80 and 81; Art. 13(1)(e) GDPR",

  *check({ cookies }) {
    for (const [id, { name, party, provider, readBy, purposes: own }] of Object.entries(
      cookies?.items ?? {},
    )) {
      const isNeeded = own.every(
        (purpose) =>
          typeof purpose === "string" && isTermWithin(cookiePurposes, purpose, "strictly-necessary"),
      );
      if (
        name === undefined ||
        party === "first" ||
        provider !== undefined ||
        readBy !== undefined ||
        (party === undefined && isNeeded)
      )
        continue;
      yield {
        path: `cookies.items.${id}.provider`,
        message: `Unexpected \`${name}\` without a provider, expected who sets it`,
      };
    }
  },

  examples: [
    {
      title: "finds a tool whose company is not named",
      policy: { cookies: { items: { visits: { name: "Example Statistics", purposes: ["analytics"] } } } },
      finds: [
        {
          path: "cookies.items.visits.provider",
          message: "Unexpected `Example Statistics` without a provider, expected who sets it",
        },
      ],
    },
    {
      title: "lets a first-party cookie pass",
      policy: { cookies: { items: { visits: { name: "_v", party: "first", purposes: ["analytics"] } } } },
      finds: [],
    },
  ],
};

import type { ModelRule } from "../../model-rule.js";

export const cookieAnonymous: ModelRule = {
  id: "cookie-anonymous",
  title: "Anonymous cookie that recognises people",
  summary:
    "Finds cookies that are said to be anonymous or to identify nobody, and that last beyond the session.",
  topics: ["cookies", "data.type.ip-device-id"],
  severity: "warning",
  why: "A cookie that comes back recognises its browser, and online identifiers are personal data. The reassurance is wrong, and people consent to something else.",
  fix: "Remove the claim, or make the cookie last for the session.",
  source: "Art. 4(1), recital 30 GDPR",

  *check({ cookies }) {
    for (const [id, { claims = [], lifetime }] of Object.entries(cookies?.items ?? {})) {
      const claim = claims.find((one) => one === "anonymous" || one === "no-identification");
      if (claim === undefined || lifetime === "session") continue;
      yield {
        path: `cookies.items.${id}.claims`,
        message: `Unexpected claim \`${claim}\` for a cookie that outlasts the session, expected none`,
      };
    }
  },

  examples: [
    {
      title: "finds an anonymous cookie of a year",
      policy: {
        cookies: {
          items: {
            visits: {
              name: "_v",
              purposes: ["analytics"],
              claims: ["anonymous"],
              lifetime: { period: { amount: 1, unit: "year" } },
            },
          },
        },
      },
      finds: [
        {
          path: "cookies.items.visits.claims",
          message: "Unexpected claim `anonymous` for a cookie that outlasts the session, expected none",
        },
      ],
    },
    {
      title: "lets a session cookie pass",
      policy: {
        cookies: {
          items: {
            visits: { name: "_v", purposes: ["analytics"], claims: ["anonymous"], lifetime: "session" },
          },
        },
      },
      finds: [],
    },
  ],
};

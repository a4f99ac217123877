import { isLonger, periodText } from "../../model/periods.js";
import type { ModelRule } from "../../model-rule.js";

export const cookieLongerThanSaid: ModelRule = {
  id: "cookie-longer-than-said",
  title: "Cookie that outlives the general lifetime",
  summary: "Finds cookies that last longer than cookies are said to last in general.",
  topics: ["cookies", "retention"],
  severity: "error",
  why: "The lifetime of cookies is part of the information without which consent is not valid, and one of both is false.",
  fix: "Shorten the cookie, or correct `cookies.lifetime`.",
  source: "Case C-673/17 (Planet49), paras 75 to 81; Art. 13(2)(a) GDPR",

  *check({ cookies }) {
    const general = cookies?.lifetime?.atMost ?? cookies?.lifetime?.period;
    if (general === undefined) return;
    for (const [id, { lifetime }] of Object.entries(cookies?.items ?? {})) {
      const own =
        lifetime === undefined || lifetime === "session" ? undefined : (lifetime.atMost ?? lifetime.period);
      if (own === undefined || !isLonger(own, general)) continue;
      yield {
        path: `cookies.items.${id}.lifetime`,
        message: `Unexpected lifetime of ${periodText(own)}, expected at most ${periodText(general)}, as \`cookies.lifetime\` says`,
      };
    }
  },

  examples: [
    {
      title: "finds a cookie of two years where six months are promised",
      policy: {
        cookies: {
          lifetime: { period: { amount: 6, unit: "month" } },
          items: {
            visits: {
              name: "_v",
              purposes: ["analytics"],
              lifetime: { period: { amount: 2, unit: "year" } },
            },
          },
        },
      },
      finds: [
        {
          path: "cookies.items.visits.lifetime",
          message: "Unexpected lifetime of 2 years, expected at most 6 months, as `cookies.lifetime` says",
        },
      ],
    },
    {
      title: "lets a shorter one pass",
      policy: {
        cookies: {
          lifetime: { period: { amount: 6, unit: "month" } },
          items: { visits: { name: "_v", purposes: ["analytics"], lifetime: "session" } },
        },
      },
      finds: [],
    },
  ],
};

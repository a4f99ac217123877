import { listOf } from "../../model/list.js";
import type { ModelRule } from "../../model-rule.js";

export const denialCookies: ModelRule = {
  id: "denial-cookies",
  title: "“No cookies” beside cookies",
  summary: "Finds the denial of cookies beside cookies, or facts that presuppose them.",
  topics: ["cookies"],
  severity: "error",
  why: "The denial is false: people would be tracked while they are told that they are not.",
  fix: "Declare `cookies.used: true`, or remove the cookies.",
  source: "Art. 5(1)(a) GDPR; Directive 2002/58/EC Art. 5(3)",

  *check({ cookies, trackers }) {
    if (cookies?.used !== false) return;
    const contrary = [
      ...(["items", "purposes", "session", "lifetime", "withoutConsent"] as const)
        .filter((fact) => cookies[fact] !== undefined && Object.keys(cookies[fact]).length > 0)
        .map((fact) => `\`cookies.${fact}\``),
      ...(trackers?.beacons?.setsCookie === true ? ["`trackers.beacons.setsCookie`"] : []),
    ];
    if (contrary.length > 0)
      yield {
        path: "cookies.used",
        message: `Unexpected denial of cookies beside ${listOf(contrary)}, expected none`,
      };
  },

  examples: [
    {
      title: "finds a cookie that is listed",
      policy: { cookies: { used: false, items: { session: { name: "sid", purposes: ["log-in"] } } } },
      finds: [
        {
          path: "cookies.used",
          message: "Unexpected denial of cookies beside `cookies.items`, expected none",
        },
      ],
    },
    { title: "lets a denial pass", policy: { cookies: { used: false } }, finds: [] },
  ],
};

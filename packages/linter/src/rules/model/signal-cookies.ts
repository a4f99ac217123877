import { cookiePurposes } from "@policywright/schema";
import { isTermWithin } from "../../model/terms.js";
import type { ModelRule } from "../../model-rule.js";

export const signalCookies: ModelRule = {
  id: "signal-cookies",
  title: "“No cookies with Do Not Track” beside cookies for logging in",
  summary: "Finds the promise to place no cookie when Do Not Track is on beside cookies that services need.",
  topics: ["do-not-track", "cookies"],
  severity: "warning",
  why: "Nobody with that signal could log in, or the promise is broken for everybody who does.",
  fix: "Limit the promise to tracking, with `noTracking`, and remove `noCookies`.",
  source: "Art. 5(1)(a) GDPR; Cal. Bus. & Prof. Code § 22575(b)(5)",

  *check({ signals, cookies }) {
    if (signals?.doNotTrack?.noCookies !== true) return;
    const all = [
      ...(cookies?.purposes ?? []),
      ...Object.values(cookies?.items ?? {}).flatMap((item) => item.purposes),
    ];
    const needed = all.find(
      (purpose) => typeof purpose === "string" && isTermWithin(cookiePurposes, purpose, "strictly-necessary"),
    );
    if (typeof needed === "string")
      yield {
        path: "signals.doNotTrack.noCookies",
        message: `Unexpected promise of no cookies beside cookies for \`${needed}\`, expected none that services need`,
      };
  },

  examples: [
    {
      title: "finds cookies for logging in",
      policy: {
        signals: { doNotTrack: { honoured: true, noCookies: true } },
        cookies: { purposes: ["log-in"] },
      },
      finds: [
        {
          path: "signals.doNotTrack.noCookies",
          message:
            "Unexpected promise of no cookies beside cookies for `log-in`, expected none that services need",
        },
      ],
    },
    {
      title: "lets analytics pass",
      policy: {
        signals: { doNotTrack: { honoured: true, noCookies: true } },
        cookies: { purposes: ["analytics"] },
      },
      finds: [],
    },
  ],
};

import type { ModelRule } from "../../model-rule.js";

export const marketingOptOut: ModelRule = {
  id: "marketing-opt-out",
  title: "Marketing that cannot be stopped",
  summary: "Finds marketing messages without a way to stop them.",
  topics: ["choice.marketing-optout"],
  severity: "error",
  why: "People can object to direct marketing at any time, and each message must tell them how.",
  fix: "Declare `marketing.optOut`.",
  source: "Art. 21(2) and (3) GDPR; Directive 2002/58/EC Art. 13(2) and (4); 15 U.S.C. § 7704(a)(5)",

  *check({ marketing }) {
    if (marketing?.sent !== true) return;
    const { anyTime, endsCorrespondence, messagesMeanwhile, effectiveWithin, ...ways } =
      marketing.optOut ?? {};
    if (!Object.values(ways).includes(true))
      yield {
        path: "marketing.optOut",
        message: "Unexpected marketing messages without a way to stop them, expected one",
      };
  },

  examples: [
    {
      title: "finds messages without an end",
      policy: { marketing: { sent: true, channels: ["email"] } },
      finds: [
        {
          path: "marketing.optOut",
          message: "Unexpected marketing messages without a way to stop them, expected one",
        },
      ],
    },
    {
      title: "lets a link pass",
      policy: { marketing: { sent: true, optOut: { unsubscribeLink: true } } },
      finds: [],
    },
  ],
};

import { addresses } from "../../model/people.js";
import { holds, type ModelRule } from "../../model-rule.js";

export const emailTracking: ModelRule = {
  id: "email-tracking",
  title: "Tracked emails without consent",
  summary: "Finds emails that are tracked, for people in Europe, without consent.",
  topics: ["third-party-tracking", "legal-basis.consent"],
  severity: "warning",
  why: "A pixel in an email reads from the person’s device, which needs consent unless it is strictly necessary.",
  fix: "Track with consent only and declare `trackers.emailConsent: true`, or stop tracking.",
  source: "Directive 2002/58/EC Art. 5(3); EDPB Guidelines 2/2023, paras 48 to 50",

  *check(policy, context) {
    const { trackers } = policy;
    if (trackers?.emailTracking !== true || trackers.emailConsent === true) return;
    // Where the law is looked at, its requirement finds the same.
    if (holds(context, "eprivacy")) return;
    if (!addresses(policy, "eea") && !addresses(policy, "GB") && !holds(context, "uk-pecr")) return;
    yield {
      path: "trackers.emailTracking",
      message: "Unexpected tracking of emails without consent, expected `trackers.emailConsent`",
    };
  },

  examples: [
    {
      title: "finds tracked emails for people in the EEA",
      policy: { audience: { regions: ["eea"] }, trackers: { emailTracking: true } },
      finds: [
        {
          path: "trackers.emailTracking",
          message: "Unexpected tracking of emails without consent, expected `trackers.emailConsent`",
        },
      ],
    },
    {
      title: "lets tracking with consent pass",
      policy: { audience: { regions: ["eea"] }, trackers: { emailTracking: true, emailConsent: true } },
      finds: [],
    },
  ],
};

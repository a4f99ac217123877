import { facts, type Period, type Policy } from "@policywright/schema";
import { all, at, either, yesAt } from "./look.js";
import type { Need } from "./need.js";

/** What models declare of the documents themselves: what they cover, their dates, their form. */
export const needsOfUpkeep = {
  coveredDealings: { says: "what the policy covers, online and elsewhere", look: coveredDealings },
  accessibleFormat: {
    says: "the standard of accessibility, and how people get another format",
    look: all(at("governance.accessibilityStandard"), at("contacts.accessibility")),
  },
  yearlyReview: {
    says: "that the policy is brought up to date at least every 12 months",
    look: ({ changes }) =>
      changes?.reviewedEvery && isYearAtMost(changes.reviewedEvery)
        ? { declared: ["changes.reviewedEvery"], missing: [] }
        : { declared: [], missing: ["changes.reviewedEvery"] },
  },
  effectiveDate: {
    says: "from when the policy takes effect",
    look: at("documents.privacy-policy.effective"),
  },
  policyAddress: {
    says: "where the privacy policy is published",
    look: at("documents.privacy-policy.address"),
  },
} as const satisfies Readonly<Record<string, Need>>;

function coveredDealings(policy: Policy) {
  const online = either(
    at("scope.websites"),
    yesAt("scope.allWebsites"),
    at("scope.apps"),
    at("scope.services"),
  );
  return facts.dealsOffline.of(policy) ? all(online, at("scope.dealings"))(policy) : online(policy);
}

/** Most of each unit that a year has. */
const yearly = { hour: 8784, day: 366, "business-day": 262, week: 52, month: 12, year: 1 } as const;

function isYearAtMost({ amount, unit }: Period): boolean {
  return amount <= yearly[unit];
}

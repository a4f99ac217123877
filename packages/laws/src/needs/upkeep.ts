import { facts, type Period, type Policy } from "@policywright/schema";
import { all, at, either, yesAt } from "./look.js";
import type { Look, Need } from "./need.js";

/** What models declare of the documents themselves: what they cover, their dates, their form. */
export const needsOfUpkeep = {
  coveredDealings: { says: "what the policy covers, online and elsewhere", look: coveredDealings },
  languagesOfBusiness: {
    says: "a document in each language in which business is done",
    look: ({ audience, locales = ["en"] }) => {
      const lacks = (audience?.languages ?? []).some(
        (language) => !locales.some((locale) => sames(locale, language)),
      );
      return { declared: [], missing: lacks ? ["locales"] : [] };
    },
  },
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
  updateDate: {
    says: "when the policy was last updated",
    look: at("documents.privacy-policy.updated"),
  },
  effectiveDate: {
    says: "from when the policy takes effect",
    look: at("documents.privacy-policy.effective"),
  },
  changeNotice: {
    says: "how people are told of changes",
    look: either(at("changes.notice"), yesAt("changes.substantial.notice")),
  },
  policyAddress: {
    says: "where the privacy policy is published",
    look: at("documents.privacy-policy.address"),
  },
  profilingDecisions: {
    says: "what each decision on people is about, and how it is made",
    look: ofDecisions,
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

function sames(locale: string, language: string): boolean {
  return locale.split("-")[0] === language.split("-")[0];
}

/** Most of each unit that a year has. */
const yearly = { hour: 8784, day: 366, "business-day": 262, week: 52, month: 12, year: 1 } as const;

function isYearAtMost({ amount, unit }: Period): boolean {
  return amount <= yearly[unit];
}

/** Facts of each decision: what is decided, with which data and logic, who takes part, whether it was tested. */
function ofDecisions(policy: Policy) {
  const { decisions, assisted } = policy.automatedDecisions ?? {};
  const paths = Object.entries({ decisions, assisted }).flatMap(([kind, entries]) =>
    Object.keys(entries ?? {}).map((id) => `automatedDecisions.${kind}.${id}`),
  );
  if (paths.length === 0) return { declared: [], missing: ["automatedDecisions.decisions"] };
  const sights = paths.map((path) => particulars(path)(policy));
  return {
    declared: sights.flatMap(({ declared }) => declared),
    missing: sights.flatMap(({ missing }) => missing),
  };
}

function particulars(path: string): Look {
  return all(
    at(`${path}.about`),
    at(`${path}.logic`),
    at(`${path}.data`),
    at(`${path}.humanReview`),
    at(`${path}.fairnessTested`),
  );
}

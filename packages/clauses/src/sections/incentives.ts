import type { Policy } from "@policywright/schema";
import { list, named, phrase, term, words } from "../make-value.js";
import { dataNames } from "../name-value.js";
import { defineSection, entries } from "../section.js";
import { receiverNames } from "./receivers.js";

type Incentive = NonNullable<Policy["incentives"]>[string];

/** What people get for their data, and on which terms. */
export const incentives = defineSection("incentives", {
  "incentives-entry": {
    topics: ["ccpa.incentives"],
    adds: { recipients: ["recipients"] },
    each: (policy) => entries(policy.incentives, (incentive) => entry(incentive, policy)),
  },
  "incentives-membership": {
    topics: ["ccpa.incentives"],
    adds: { withdrawal: ["choice.optout"], optIn: ["choice.optin"] },
    each: ({ incentives }) => entries(incentives, membership),
  },
  "incentives-value": {
    topics: ["ccpa.incentives"],
    each: ({ incentives }) => entries(incentives, value),
  },
  "incentives-sold": {
    topics: ["ccpa.incentives", "ccpa.sale-statement"],
    each: ({ incentives }) => entries(incentives, ({ sold, name }) => sold === true && { name: named(name) }),
  },
  "incentives-not-sold": {
    topics: ["ccpa.incentives", "ccpa.sale-statement"],
    each: ({ incentives }) =>
      entries(incentives, ({ sold, name }) => sold === false && { name: named(name) }),
  },
});

function entry({ name, offers, terms, data, recipients }: Incentive, policy: Policy) {
  return {
    name: named(name),
    offers: words(offers),
    terms: words(terms),
    data: data && dataNames(data, policy),
    recipients: recipients && receiverNames(recipients, policy),
  };
}

function membership({ name, optIn, withdrawal, anyTime, deletionEnds }: Incentive) {
  if (optIn === undefined && withdrawal === undefined && !anyTime && !deletionEnds) return undefined;
  return {
    name: named(name),
    optIn: words(optIn),
    when: anyTime ? phrase("any-time") : undefined,
    withdrawal: words(withdrawal),
    end: deletionEnds ? phrase("leave-programme") : undefined,
  };
}

function value({ name, value, valuation }: Incentive) {
  if (value === undefined && !valuation) return undefined;
  return {
    name: named(name),
    value: words(value),
    valuation: list(valuation?.map((method) => term("valuation-method", method))),
  };
}

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
    adds: { recipients: ["recipients"], withdrawal: ["choice.optout"], optIn: ["choice.optin"] },
    each: (policy) => entries(policy.incentives, (incentive) => entry(incentive, policy)),
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

function entry(incentive: Incentive, policy: Policy) {
  const { name, offers, terms, data, optIn, withdrawal, value, valuation, recipients } = incentive;
  return {
    name: named(name),
    offers: words(offers),
    data: data && dataNames(data, policy),
    terms: words(terms),
    optIn: words(optIn),
    when: incentive.anyTime ? phrase("any-time") : undefined,
    withdrawal: words(withdrawal),
    end: incentive.deletionEnds ? phrase("leave-programme") : undefined,
    recipients: recipients && receiverNames(recipients, policy),
    value: words(value),
    valuation: list(valuation?.map((method) => term("valuation-method", method))),
  };
}

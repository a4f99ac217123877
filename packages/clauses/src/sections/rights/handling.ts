import type { Policy } from "@policywright/schema";
import { reach } from "../../contact-value.js";
import { designation } from "../../designation.js";
import { list, mark, period, phrase, places, termOrLabel, words } from "../../make-value.js";
import { there } from "../../observe.js";
import { entries } from "../../section.js";
import type { Value } from "../../value.js";
import type { ClausesOf } from "./clauses-of.js";

const verificationOf = ({ requests }: Policy) => requests?.verification;
const agentsOf = ({ requests }: Policy) => requests?.agents;

/** Clauses of how it is checked who makes a request. */
export const verification: ClausesOf<"verification"> = {
  "verification-account": {
    topics: ["rights.verification"],
    says: (policy) => verificationOf(policy)?.account,
  },
  "verification-matching": {
    topics: ["rights.verification"],
    says: (policy) => {
      const data = list(verificationOf(policy)?.matching?.map((item) => termOrLabel("data-category", item)));
      return data && { data };
    },
  },
  "verification-declaration": {
    topics: ["rights.verification"],
    says: (policy) => verificationOf(policy)?.declaration,
  },
  "verification-only-use": {
    topics: ["rights.verification", "data.purposes"],
    says: (policy) => verificationOf(policy)?.onlyUse,
  },
  "verification-not-for-opt-out": {
    topics: ["rights.verification", "ccpa.optout-sale"],
    says: (policy) => verificationOf(policy)?.notForOptOut,
  },
  "verification-impossible": {
    topics: ["rights.verification"],
    says: (policy) => {
      const reason = verificationOf(policy)?.impossible;
      return reason !== undefined && { reason: words(reason) };
    },
  },
};

/** Clauses of requests through an agent. */
export const agents: ClausesOf<"agents"> = {
  "agents-allowed": {
    topics: ["rights.agents"],
    says: (policy) => {
      const agents = there(agentsOf(policy));
      return agents && { places: places(agents.optOutPlaces, "or") };
    },
  },
  "agents-permission": { topics: ["rights.agents"], says: (policy) => agentsOf(policy)?.permission },
  "agents-confirmation": {
    topics: ["rights.agents", "rights.verification"],
    says: (policy) => agentsOf(policy)?.confirmation,
  },
  "agents-power": { topics: ["rights.agents"], says: (policy) => agentsOf(policy)?.powerOfAttorney },
};

/** Clauses of appeals against refused requests. */
export const appeals: ClausesOf<"appeals"> = {
  "appeals-right": {
    topics: ["rights.appeal"],
    adds: { authority: ["rights.complaint"], ways: ["contact"] },
    says: ({ requests, contacts }, settings) => {
      const appeals = there(requests?.appeals);
      return (
        appeals && {
          document: designation(settings),
          ...reach(contacts?.appeals, settings),
          within: appeals.within && period(appeals.within),
          places: places(appeals.places, "or"),
          decided: appeals.decidedWithin && period(appeals.decidedWithin),
          extension: appeals.extension && period(appeals.extension),
          authority: mark(appeals.attorneyGeneral, "attorney-general"),
        }
      );
    },
  },
};

/** Clauses of how many requests there were. */
export const metrics: ClausesOf<"metrics"> = {
  "metrics-lead": {
    topics: ["ccpa.metrics"],
    says: ({ requests }) =>
      requests?.metrics && {
        year: year(requests.metrics.year),
        everyone: mark(requests.metrics.everyone, "everyone"),
      },
  },
  "metrics-entry": {
    topics: ["ccpa.metrics"],
    each: ({ requests }) =>
      entries(requests?.metrics?.counts, (count, kind) => ({
        request: phrase(`counted-${kind as CountedKind}`),
        received: number(count.received),
        complied: number(count.complied),
        denied: number(count.denied),
        median: number(count.medianDays),
        mean: number(count.meanDays),
      })),
  },
};

type Metrics = NonNullable<NonNullable<Policy["requests"]>["metrics"]>;
type CountedKind = keyof NonNullable<Metrics["counts"]>;

/** A year is no quantity: nothing parts its thousands. */
const year = (number: number): Value => ({ type: "name", name: String(number) });

function number(count: number | undefined): Value | undefined {
  return count === undefined ? undefined : { type: "number", number: count };
}

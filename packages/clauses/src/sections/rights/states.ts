import type { Policy } from "@policywright/schema";
import { date, mark, places } from "../../make-value.js";
import { there } from "../../observe.js";
import type { Value } from "../../value.js";
import type { ClausesOf } from "./clauses-of.js";

type Granted = NonNullable<NonNullable<Policy["rights"]>["granted"]>;
type StateRight =
  | "know"
  | "know-disclosed"
  | "third-party-list"
  | "delete"
  | "correct"
  | "opt-out-sale"
  | "opt-out-targeted-advertising"
  | "opt-out-profiling"
  | "question-profiling"
  | "opt-out-automated-decisions"
  | "access-automated-decisions"
  | "limit-sensitive"
  | "opt-out-sensitive"
  | "non-discrimination";

/** A right that is granted, with the places whose people have it. */
function grantedRight<R extends StateRight>({ rights }: Policy, right: R) {
  const granted: Granted[R] | undefined = there(rights?.granted?.[right]);
  return granted;
}

/** Where the people live who have a right, if it is for some only. */
function where(right: { readonly places?: readonly string[] | undefined } | undefined) {
  return right && { places: places(right.places, "or") };
}

/** A right of which nothing depends on more than the place. */
const plain =
  (right: StateRight) =>
  (policy: Policy): { places: Value | undefined } | undefined =>
    where(grantedRight(policy, right));

/** Clauses of rights in the terms of US state laws. */
export const states: Pick<ClausesOf<"rights">, `rights-${StateRight}`> = {
  "rights-know": {
    topics: ["ccpa.right-to-know", "rights.access"],
    says: (policy) => {
      const know = grantedRight(policy, "know");
      return (
        know && {
          categories: mark(know.categories, "know-categories"),
          pieces: mark(know.pieces, "know-pieces"),
          inferences: mark(know.inferences, "know-inferences"),
          since: know.since === undefined ? undefined : date(know.since),
          places: places(know.places, "or"),
        }
      );
    },
  },
  "rights-know-disclosed": {
    topics: ["ccpa.right-to-know-disclosed"],
    says: plain("know-disclosed"),
  },
  "rights-third-party-list": { topics: ["rights.third-party-list"], says: plain("third-party-list") },
  "rights-delete": {
    topics: ["rights.erasure"],
    says: (policy) => {
      const deletion = grantedRight(policy, "delete");
      return (
        deletion && {
          part: mark(deletion.selectively, "delete-part"),
          others: mark(deletion.recipientsTold, "those-who-received"),
          exceptions: mark(deletion.exceptions, "law-exceptions"),
          places: places(deletion.places, "or"),
        }
      );
    },
  },
  "rights-correct": { topics: ["rights.rectification"], says: plain("correct") },
  "rights-opt-out-sale": {
    topics: ["ccpa.optout-sale", "choice.optout"],
    says: (policy) => {
      const optOut = grantedRight(policy, "opt-out-sale");
      return optOut && { sharing: mark(optOut.sharing, "not-to-share"), places: places(optOut.places, "or") };
    },
  },
  "rights-opt-out-targeted-advertising": {
    topics: ["choice.ads-optout", "choice.optout"],
    says: plain("opt-out-targeted-advertising"),
  },
  "rights-opt-out-profiling": {
    topics: ["rights.automated-decisions", "choice.optout"],
    says: plain("opt-out-profiling"),
  },
  "rights-question-profiling": {
    topics: ["rights.automated-decisions"],
    says: plain("question-profiling"),
  },
  "rights-opt-out-automated-decisions": {
    topics: ["rights.automated-decisions", "choice.optout"],
    says: plain("opt-out-automated-decisions"),
  },
  "rights-access-automated-decisions": {
    topics: ["rights.automated-decisions", "rights.access"],
    says: plain("access-automated-decisions"),
  },
  "rights-limit-sensitive": { topics: ["ccpa.limit-sensitive"], says: plain("limit-sensitive") },
  "rights-opt-out-sensitive": {
    topics: ["ccpa.limit-sensitive", "choice.optout"],
    says: plain("opt-out-sensitive"),
  },
  "rights-non-discrimination": {
    topics: ["ccpa.non-discrimination"],
    says: (policy) => {
      const equal = grantedRight(policy, "non-discrimination");
      return equal && { workers: mark(equal.workers, "workers"), places: places(equal.places, "or") };
    },
  },
};

import type { Policy } from "@policywright/schema";
import { defineSection } from "../../section.js";
import { account } from "./account.js";
import { elsewhere } from "./elsewhere.js";
import { granted } from "./granted.js";
import { agents, appeals, metrics, verification } from "./handling.js";
import { objection } from "./objection.js";
import { ledRights } from "./places.js";
import { requests } from "./requests.js";

type Granted = NonNullable<NonNullable<Policy["rights"]>["granted"]>;

/** Clauses of each right, in the order in which they follow one another. */
const clausesOf = {
  confirmation: ["rights-confirmation"],
  access: ["rights-access"],
  rectification: ["rights-rectification"],
  erasure: ["rights-erasure", "rights-erasure-ground"],
  restriction: ["rights-restriction", "rights-restriction-ground"],
  portability: ["rights-portability"],
  objection: [], // It stands apart.
  "automated-decisions": ["rights-automated-decisions"],
  "withdraw-consent": ["rights-withdraw-consent"],
  complaint: ["rights-complaint"],
  "judicial-remedy": ["rights-judicial-remedy"],
  know: ["rights-know"],
  "know-disclosed": ["rights-know-disclosed"],
  "third-party-list": ["rights-third-party-list"],
  delete: ["rights-delete"],
  correct: ["rights-correct"],
  "opt-out-sale": ["rights-opt-out-sale"],
  "opt-out-targeted-advertising": ["rights-opt-out-targeted-advertising"],
  "opt-out-profiling": ["rights-opt-out-profiling"],
  "question-profiling": ["rights-question-profiling"],
  "opt-out-automated-decisions": ["rights-opt-out-automated-decisions"],
  "access-automated-decisions": ["rights-access-automated-decisions"],
  "limit-sensitive": ["rights-limit-sensitive"],
  "opt-out-sensitive": ["rights-opt-out-sensitive"],
  "non-discrimination": ["rights-non-discrimination"],
  anonymisation: ["rights-anonymisation"],
  "sharing-information": ["rights-sharing-information"],
  "refusal-information": ["rights-refusal-information"],
  explanation: ["rights-explanation"],
  "stop-use": ["rights-stop-use"],
  "disclosure-records": ["rights-disclosure-records"],
  "de-indexing": ["rights-de-indexing"],
  nomination: ["rights-nomination"],
  "after-death": ["rights-after-death"],
} as const satisfies Record<keyof Granted, readonly string[]>;

/** The rights of the people, what they can do in their account, how they make a request. */
export const rights = defineSection(
  "rights",
  {
    ...granted,
    ...elsewhere,
    ...objection,
    ...account,
    ...requests,
    ...verification,
    ...agents,
    ...appeals,
    ...metrics,
  },
  (policy) => {
    const led: readonly string[] = ledRights(policy);
    const all = declared(policy.rights?.granted);
    const others = all.filter((right) => !led.includes(right)).flatMap((right) => clausesOf[right]);
    if (led.length === 0) return others;
    const first = all.filter((right) => led.includes(right)).flatMap((right) => clausesOf[right]);
    return ["rights-lead-places", ...first, "rights-lead", ...others];
  },
);

/** Rights that the model grants, in the order of their declaration. */
function declared(rights: Granted | undefined): (keyof Granted)[] {
  return Object.keys(rights ?? {}).filter((key): key is keyof Granted => Object.hasOwn(clausesOf, key));
}

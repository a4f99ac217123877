import type { Policy } from "@policywright/schema";
import { defineSection } from "../../section.js";
import { account } from "./account.js";
import { granted } from "./granted.js";
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
  objection: ["rights-objection"],
  "automated-decisions": ["rights-automated-decisions"],
  "withdraw-consent": ["rights-withdraw-consent"],
  complaint: ["rights-complaint"],
} as const satisfies Record<keyof Granted, readonly string[]>;

/** The rights of the people, what they can do in their account, how they make a request. */
export const rights = defineSection("rights", { ...granted, ...account, ...requests }, ({ rights }) =>
  declared(rights?.granted).flatMap((right) => clausesOf[right]),
);

/** Rights that the model grants, in the order of their declaration. */
function declared(rights: Granted | undefined): (keyof Granted)[] {
  return Object.keys(rights ?? {}).filter((key): key is keyof Granted => Object.hasOwn(clausesOf, key));
}

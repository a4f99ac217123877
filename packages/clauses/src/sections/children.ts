import type { Policy } from "@policywright/schema";
import { reach } from "../contact-value.js";
import { designation } from "../designation.js";
import { link, list, phrasesOf } from "../make-value.js";
import { defineSection } from "../section.js";
import type { Value } from "../value.js";
import { directed } from "./directed.js";
import { minors } from "./minors.js";

/** Children and minors. */
export const children = defineSection("children", {
  "children-not-solicited": {
    topics: ["children"],
    says: (policy) => policy.children?.notKnowinglySolicited && age(policy),
  },
  "children-not-collected": {
    topics: ["children"],
    says: (policy) => policy.children?.notKnowinglyCollected && age(policy),
  },
  "children-not-kept": { topics: ["children"], says: ({ children }) => children?.notKnowinglyKept },
  "children-not-marketed": {
    topics: ["children"],
    says: (policy) => policy.children?.notMarketedTo && age(policy),
  },
  "children-not-intended": {
    topics: ["children"],
    says: (policy) => policy.children?.notIntentionallyCollected && age(policy),
  },
  "children-not-intended-kept": {
    topics: ["children"],
    says: ({ children }) => children?.notIntentionallyKept,
  },
  "children-not-designed": {
    topics: ["children"],
    says: (policy) => policy.children?.notDesigned && age(policy),
  },
  "children-not-directed": {
    topics: ["children"],
    says: (policy) => policy.children?.notDirected && age(policy),
  },
  "children-representation": {
    topics: ["children"],
    says: (policy) => policy.children?.userRepresents && age(policy),
  },
  "children-guardian": { topics: ["children"], says: ({ children }) => children?.guardianConsents },
  "children-version": {
    topics: ["children", "presentation"],
    says: ({ children }, settings) =>
      children?.version !== undefined && { document: designation(settings), address: link(children.version) },
  },
  "children-discovery": {
    topics: ["children", "retention.after"],
    says: (policy) => {
      const found = policy.children?.onDiscovery;
      const actions = list(
        phrasesOf([
          [found?.deactivateAccount, "deactivate-account"],
          [found?.deleteData, "delete-promptly"],
        ]),
      );
      const years = age(policy);
      return actions && years && { ...years, actions };
    },
  },
  "children-report": {
    topics: ["children", "contact"],
    says: (policy, settings) => {
      const years = policy.children?.report && age(policy);
      const given = reach(policy.contacts?.children, settings);
      return years && { document: designation(settings), ...given, ...years };
    },
  },
  ...minors,
  ...directed,
});

function age({ children }: Policy): { readonly age: Value } | undefined {
  return children && { age: { type: "number", number: children.age } };
}

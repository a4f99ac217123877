import type { Policy } from "../model/policy.js";
import { contrary } from "./contrary.js";
import type { Fact } from "./fact.js";

const directedOf = ({ children }: Policy) => children?.directed;

const collectsFromChildren = {
  says: "data of children under 13 are collected",
  denies: "the services are not directed to children under 13, whose data are not knowingly collected",
  declaredAt: ["children.directed", "children.notDirected", "children.notKnowinglyCollected"],
  of: ({ children }) => {
    if (children?.directed) return true;
    return children && children.age >= 13 && children.notDirected && children.notKnowinglyCollected
      ? false
      : undefined;
  },
} as const satisfies Fact;

/** Facts of data collected from children under 13 (16 CFR part 312). */
export const factsOfChildren = {
  collectsFromChildren,
  keepsFromChildren: contrary(collectsFromChildren),
  disclosesChildrensData: {
    says: "data of children are disclosed to third parties",
    denies: "data of children are declared as disclosed to no third party",
    declaredAt: ["children.directed.recipients"],
    of: (policy) => {
      const recipients = directedOf(policy)?.recipients;
      return recipients && true;
    },
  },
  asksParents: {
    says: "parents are asked for consent",
    denies: "parents are not asked for consent",
    declaredAt: ["children.directed.consent"],
    of: (policy) => (directedOf(policy)?.consent === undefined ? undefined : true),
  },
  identifiesChildren: {
    says: "persistent identifiers of children are collected without consent",
    denies: "persistent identifiers of children are declared as not collected without consent",
    declaredAt: ["children.directed.identifiers"],
    of: (policy) => {
      const identifiers = directedOf(policy)?.identifiers;
      return identifiers && true;
    },
  },
  recordsChildren: {
    says: "recordings of the voices of children are collected to answer their requests",
    denies: "recordings of the voices of children are declared as not collected",
    declaredAt: ["children.directed.voiceFiles"],
    of: (policy) => directedOf(policy)?.voiceFiles,
  },
  sharesChildrensService: {
    says: "several operators collect data of children",
    denies: "one operator alone collects data of children",
    declaredAt: ["children.directed.operators"],
    of: (policy) => {
      const operators = Object.keys(directedOf(policy)?.operators ?? {});
      return operators.length === 0 ? undefined : operators.length > 1;
    },
  },
  keepsSafeHarbour: {
    says: "the controller takes part in a safe harbour programme",
    denies: "the controller takes part in no safe harbour programme",
    declaredAt: ["children.directed.safeHarbour"],
    of: (policy) => (directedOf(policy)?.safeHarbour === undefined ? undefined : true),
  },
} as const satisfies Readonly<Record<string, Fact>>;

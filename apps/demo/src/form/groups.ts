import type { Policy } from "@policywright/schema";

/** Parts of the model as a person thinks of them: title → its facts, in the order in which they are asked. */
export const groups = {
  who: {
    title: "Who we are",
    facts: ["controller", "scope", "audience", "governance", "definitions"],
  },
  what: {
    title: "What we collect, and why",
    facts: [
      "activities",
      "dataCategories",
      "purposes",
      "dataSubjects",
      "sources",
      "collection",
      "notCollected",
      "sensitiveData",
      "healthData",
      "deidentifiedData",
      "retention",
      "security",
      "payments",
      "correspondence",
      "visits",
      "suppliedData",
      "automatedDecisions",
      "marketing",
      "support",
    ],
  },
  whom: {
    title: "Who gets it",
    facts: ["recipients", "disclosure", "transfers", "dataPrivacyFramework", "sale", "incentives"],
  },
  cookies: { title: "Cookies", facts: ["cookies", "trackers", "signals", "links"] },
  rights: {
    title: "Rights and contacts",
    facts: ["contacts", "rights", "requests", "complaints", "account", "consent", "children"],
  },
  looks: {
    title: "Documents, and how they look",
    facts: [
      "documents",
      "locales",
      "style",
      "changes",
      "acceptableUse",
      "clauses",
      "ownSections",
      "lint",
      "$schema",
    ],
  },
} as const satisfies Record<string, { title: string; facts: readonly (keyof Policy)[] }>;

/** A part of the model. */
export type GroupId = keyof typeof groups;

/** All parts, in their order. */
export const groupIds = Object.keys(groups) as readonly GroupId[]; // The keys of a constant.

/** The part that a fact belongs to. */
export function groupOf(fact: string): GroupId | undefined {
  return groupIds.find((id) => groups[id].facts.some((key) => key === fact));
}

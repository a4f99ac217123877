import type { Policy } from "@policywright/schema";
import { checked } from "./checked.js";

const orders = { purposes: ["contract-performance"], data: ["orders"], legalBasis: "contract" };

/** A company outside Europe that sends data abroad on every ground that is rare. */
const abroad = checked({
  locales: ["en", "fr"],
  controller: {
    name: "Farview Inc.",
    address: { lines: ["0 Nowhere Street", "Springfield"], country: "US" },
    representatives: {
      eu: { name: "Nearview GmbH", contact: { email: "eu@farview.example" } },
      GB: { name: "Nearview Ltd", contact: { email: "uk@farview.example" } },
    },
  },
  audience: { regions: ["eea", "GB"], languages: ["en", "fr"] },
  collection: { ways: ["direct", "indirect"] },
  dataCategories: { orders: { label: "orders" } },
  activities: {
    orders,
    safety: {
      purposes: ["fraud-prevention"],
      data: ["orders"],
      legalBasis: "recognised-legitimate-interests",
      legitimateInterest: "preventing crime",
    },
  },
  transfers: {
    consented: { to: ["BR"], safeguard: "consent-derogation", risks: ["weaker-law"] },
    compelling: {
      to: ["IN"],
      safeguard: "compelling-interests-derogation",
      interest: "defending a claim",
      copy: "from us",
    },
    group: { to: ["US"], safeguard: "binding-corporate-rules", copy: "https://farview.example/rules" },
  },
  documents: { "privacy-policy": {} },
});

/** A business on the internet alone that sends ten million Californians through machines, and counts their requests. */
const californian = checked({
  controller: { name: "Goldgate Credit, Inc.", country: "US" },
  contacts: {
    questions: { email: "privacy@goldgate.example" },
    rights: { email: "privacy@goldgate.example" },
  },
  audience: { regions: ["US-CA"], onlineOnly: true, tenMillion: true },
  dataCategories: { income: { label: "income", sensitive: "account-access" } },
  activities: { credit: { purposes: ["contract-performance"], data: ["income"] } },
  automatedDecisions: {
    made: true,
    decisions: {
      credit: { about: "whether you get credit", logic: "your income", area: "finance", humanReview: false },
    },
  },
  sale: {
    sells: true,
    optOut: "https://goldgate.example/choices",
    optOutTitle: "privacy-choices",
  },
  sensitiveData: {
    beyondPermitted: true,
    limit: "https://goldgate.example/choices",
    limitTitle: "privacy-choices",
  },
  rights: {
    granted: {
      "opt-out-sale": {},
      "limit-sensitive": {},
      "opt-out-automated-decisions": {},
      "access-automated-decisions": {},
    },
  },
  requests: {
    metrics: {
      year: 2025,
      counts: {
        "access-automated-decisions": { received: 4, complied: 4, denied: 0 },
        "limit-sensitive": { received: 3, complied: 3, denied: 0 },
        "opt-out-automated-decisions": { received: 2, complied: 1, denied: 1 },
      },
    },
  },
  documents: { "privacy-policy": {} },
});

/** A service for children that several companies run together. */
const childrens = checked({
  controller: { name: "Playgate LLC", country: "US" },
  audience: { regions: ["US"] },
  children: {
    age: 13,
    directed: { operators: { playgate: { name: "Playgate LLC" }, games: { name: "Gamegate LLC" } } },
  },
  documents: { "privacy-policy": {} },
});

/** A business that draws sensitive conclusions without asking, and deletes them within a day. */
const concluding = checked({
  controller: { name: "Guesswork LLC", country: "US" },
  sensitiveData: { inferring: true, consent: false, inferencesDeletedWithin: { amount: 24, unit: "hour" } },
  documents: { "privacy-policy": {} },
});

/** Models of what no template declares, for requirements that bind few. */
export const coverageModels: readonly (readonly [name: string, policy: Policy])[] = [
  ["abroad", abroad],
  ["californian", californian],
  ["childrens", childrens],
  ["concluding", concluding],
];

import { parsePolicy } from "@policywright/schema";
import type { Facts } from "./question.js";

/** A field of the model that the author may declare next, with an example. */
export interface GuideEntry {
  /** Top-level key of the model. */
  readonly key: string;
  readonly says: string;
  readonly example: unknown;
}

/** The fields that most policies need. An example may refer to those before it. */
const common: readonly GuideEntry[] = [
  {
    key: "contacts",
    says: "how people reach you, by what it is about",
    example: { questions: { email: "privacy@example.org" }, rights: { email: "privacy@example.org" } },
  },
  {
    key: "audience",
    says: "where the people are whom you address",
    example: { regions: ["eea", "GB"] },
  },
  {
    key: "dataCategories",
    says: "the data that you process",
    example: { email: { term: "email-address", occasions: ["newsletter"] } },
  },
  {
    key: "activities",
    says: "for what, on which legal basis, and for how long",
    example: {
      news: {
        purposes: ["direct-marketing"],
        data: ["email"],
        legalBasis: "consent",
        retention: { until: "you unsubscribe" },
      },
    },
  },
  {
    key: "recipients",
    says: "who receives data",
    example: {
      mailer: { name: "Mailer Inc.", role: "processor", data: ["email"], purposes: ["communication"] },
    },
  },
  {
    key: "transfers",
    says: "to which other countries data go, and what protects them there",
    example: { mailer: { recipients: ["mailer"], to: ["US"], safeguard: "standard-contractual-clauses" } },
  },
  { key: "retention", says: "how long data are kept in general", example: { asNecessary: true } },
  {
    key: "cookies",
    says: "cookies, one by one",
    example: {
      used: true,
      consent: "banner",
      items: { session: { name: "session", purposes: ["log-in"], lifetime: "session" } },
    },
  },
  {
    key: "rights",
    says: "the rights that people have",
    example: { granted: { access: {}, rectification: {}, erasure: {}, complaint: {} } },
  },
  {
    key: "requests",
    says: "how you handle requests",
    example: { responseTimes: [{ period: { amount: 1, unit: "month" } }], free: true },
  },
  {
    key: "account",
    says: "what people can do themselves in their account",
    example: { selfService: { review: true, change: true } },
  },
  {
    key: "marketing",
    says: "messages that advertise, and how they are stopped",
    example: { sent: true, channels: ["email"], optOut: { unsubscribeLink: true } },
  },
  { key: "sale", says: "whether personal data are sold", example: { sells: false } },
  { key: "children", says: "people who are too young", example: { age: 16, notKnowinglyCollected: true } },
];

/** The common fields that a model does not have yet, as far as their examples fit to what it has. */
export function guideOf(model: Facts): GuideEntry[] {
  const kept: GuideEntry[] = [];
  let whole = model;
  for (const entry of common) {
    const more = { ...whole, [entry.key]: entry.example };
    if (entry.key in whole || "problems" in parsePolicy(more)) continue;
    whole = more;
    kept.push(entry);
  }
  return kept;
}

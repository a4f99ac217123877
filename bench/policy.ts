import { definePolicy } from "@policywright/schema";

const processor = (name: string, country: "FR" | "IE" | "NL" | "US", host: string) =>
  ({ name, role: "processor", country, privacyPolicy: `https://${host}.example/privacy` }) as const;
const months = (amount: number) => ({ period: { amount, unit: "month" } }) as const;

/** A medium policy: 6 categories of data, 6 recipients, 4 cookies. The company is invented. */
export const policy = definePolicy({
  controller: {
    name: "Example Bikes GmbH",
    brand: "Example Bikes",
    address: { lines: ["Lange Strasse 12", "10115 Berlin"], country: "DE" },
    dataProtectionOfficer: { name: "Erika Mustermann", email: "dpo@bikes.example" },
  },

  contacts: {
    questions: { email: "privacy@bikes.example", phone: "+49 30 1234567" },
    rights: { email: "privacy@bikes.example" },
    children: { email: "privacy@bikes.example" },
  },

  scope: { websites: ["bikes.example"], apps: ["the Example Bikes app"], dealings: ["rentals", "repairs"] },

  dataCategories: {
    account: { term: "account", items: ["name", "email-address", "password"], occasions: ["registration"] },
    contact: { term: "contact", items: ["postal-address", "telephone-number"] },
    payment: { term: "payment", items: ["payment-card", "invoice"], occasions: [{ label: "rent a bike" }] },
    location: {
      term: "location",
      items: ["precise-location"],
      automatic: true,
      occasions: [{ label: "ride a bike" }],
    },
    usage: {
      term: "log-usage",
      items: ["ip-address", "access-time", "pages-viewed"],
      automatic: true,
      collectedBy: "our servers",
      recordedIn: "log files",
    },
    support: { term: "support", items: ["chat-messages", "support-request"], occasions: ["contact"] },
  },

  activities: {
    registration: {
      purposes: ["account-registration", "authentication"],
      data: ["account"],
      legalBasis: "contract",
      recipients: ["hosting"],
      retention: { criterion: "account-exists" },
      provision: { required: true, by: "contract", consequence: "we cannot open your account" },
    },
    rental: {
      purposes: ["contract-performance", "payment"],
      data: ["account", "contact", "payment"],
      legalBasis: "contract",
      recipients: ["hosting", "payments"],
      retention: { period: { amount: 10, unit: "year" }, from: "the end of the year of the rental" },
    },
    recovery: {
      purposes: ["security", "fraud-prevention"],
      data: ["location"],
      legalBasis: "legitimate-interests",
      legitimateInterest: "finding bikes that were not returned",
      retention: { period: { amount: 30, unit: "day" } },
    },
    operation: {
      purposes: ["troubleshooting", "analytics"],
      data: ["usage"],
      legalBasis: "legitimate-interests",
      legitimateInterest: "keeping our service safe and fast",
      recipients: ["hosting", "analytics"],
      retention: { period: { amount: 14, unit: "day" } },
    },
    help: {
      purposes: ["customer-support"],
      data: ["support", "contact"],
      legalBasis: "contract",
      recipients: ["desk"],
      retention: months(24),
    },
    news: {
      purposes: ["direct-marketing"],
      data: ["contact"],
      legalBasis: "consent",
      recipients: ["mailing"],
      retention: { criterion: "consent-withdrawn" },
    },
  },

  recipients: {
    hosting: {
      ...processor("Example Cloud Ltd", "IE", "cloud"),
      kind: "hosting",
      data: ["account", "payment", "usage"],
    },
    payments: { ...processor("Example Pay", "NL", "pay"), kind: "payment-provider", data: ["payment"] },
    analytics: { ...processor("Example Metrics, Inc.", "US", "metrics"), kind: "analytics", data: ["usage"] },
    mailing: { ...processor("Example Mail B.V.", "NL", "mail"), kind: "marketing", data: ["contact"] },
    desk: { ...processor("Example Desk SAS", "FR", "desk"), kind: "customer-support", data: ["support"] },
    police: { label: "the police", role: "controller", data: ["location"], condition: "a bike is stolen" },
  },

  transfers: {
    metrics: { recipients: ["analytics"], to: ["US"], safeguard: "standard-contractual-clauses" },
  },

  retention: { asNecessary: true, longerByLaw: "required", longerFor: ["tax", "accounting"] },

  security: {
    appropriate: true,
    measures: ["encryption-in-transit", "access-control", "backups"],
    noGuarantee: true,
  },

  cookies: {
    used: true,
    lessons: ["content"],
    consent: "banner",
    items: {
      session: { name: "sid", party: "first", purposes: ["log-in"], lifetime: "session" },
      consent: { name: "consent", party: "first", purposes: ["consent-record"], lifetime: months(12) },
      language: { name: "lang", party: "first", purposes: ["preferences"], lifetime: months(6) },
      metrics: {
        name: "_em",
        party: "third",
        provider: "analytics",
        purposes: ["analytics"],
        lifetime: months(13),
      },
    },
  },

  children: { age: 16, notKnowinglyCollected: true, notDirected: true, report: true },

  rights: {
    granted: {
      access: { copies: true, free: true },
      rectification: { promptly: true, completion: true },
      erasure: { promptly: true, unlessOverridden: true },
      restriction: { grounds: ["accuracy-contested", "unlawful"] },
      portability: { machineReadable: true, transmission: true },
      objection: { anyTime: true, particularSituation: true, directMarketing: true },
      "withdraw-consent": { anyTime: true, lawfulBefore: true },
      complaint: { authority: "the Berlin data protection authority" },
    },
  },

  requests: { responseTimes: [{ period: { amount: 1, unit: "month" } }], free: true, identityCheck: true },

  changes: { anyTime: true, dateUpdated: true, notice: ["email"], substantial: { notice: true } },

  documents: { "privacy-policy": { updated: "2026-05-04", effective: "2026-06-01" } },
});

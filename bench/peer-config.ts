import type { OpenPolicyConfig } from "@openpolicy/core";

/** Of the facts of `policy.ts`, those that the peer can be told. */
export const peerConfig: OpenPolicyConfig = {
  company: {
    name: "Example Bikes",
    legalName: "Example Bikes GmbH",
    address: "Lange Strasse 12, 10115 Berlin, Germany",
    contact: { email: "privacy@bikes.example", phone: "+49 30 1234567" },
    dpo: { name: "Erika Mustermann", email: "dpo@bikes.example" },
  },
  effectiveDate: "2026-06-01",
  jurisdictions: ["eu"],
  locale: "en",
  data: {
    collected: {
      "Account data": ["Name", "E-mail address", "Password"],
      "Contact data": ["Postal address", "Telephone number"],
      "Payment data": ["Payment card", "Invoices"],
      "Location data": ["Precise location"],
      "Usage data": ["IP address", "Time of access", "Pages viewed"],
      "Support data": ["Chat messages", "Support requests"],
    },
    context: {
      "Account data": about("Registration and authentication", "contract", "As long as the account exists"),
      "Contact data": about("Performing the rental, and news", "contract", "10 years"),
      "Payment data": about("Performing the rental and payment", "contract", "10 years"),
      "Location data": about("Security and prevention of fraud", "legitimate_interests", "30 days"),
      "Usage data": about("Troubleshooting and analytics", "legitimate_interests", "14 days"),
      "Support data": about("Customer support", "contract", "24 months"),
    },
  },
  thirdParties: [
    thirdParty("Example Cloud Ltd", "Hosting", "cloud"),
    thirdParty("Example Pay", "Payment", "pay"),
    thirdParty("Example Metrics, Inc.", "Analytics", "metrics"),
    thirdParty("Example Mail B.V.", "Marketing", "mail"),
    thirdParty("Example Desk SAS", "Customer support", "desk"),
    { name: "The police", purpose: "Security, if a bike is stolen" },
  ],
  cookies: {
    used: { essential: true, consent: true, functional: true, analytics: true },
    context: {
      essential: { lawfulBasis: "contract" },
      consent: { lawfulBasis: "legal_obligation" },
      functional: { lawfulBasis: "consent" },
      analytics: { lawfulBasis: "consent" },
    },
  },
  children: { underAge: 16 },
};

type Context = NonNullable<OpenPolicyConfig["data"]>["context"][string];

function about(purpose: string, lawfulBasis: Context["lawfulBasis"], retention: string): Context {
  const provision = { basis: "contractual", consequences: "We cannot provide our service." } as const;
  return { purpose, lawfulBasis, retention, provision };
}

function thirdParty(name: string, purpose: string, host: string) {
  return { name, purpose, policyUrl: `https://${host}.example/privacy` };
}

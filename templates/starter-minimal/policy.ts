import { definePolicy } from "policywright";

// A fact is declared yes, declared no, or left out. What is left out prints nothing: delete what does not hold for you.
export default definePolicy({
  // Your legal name, as a register writes it, and where letters reach you.
  controller: {
    name: "Quayside Bindery Limited",
    brand: "Quayside Bindery",
    address: { lines: ["0 Nowhere Quay", "Galway"], country: "IE" },
  },

  contacts: {
    questions: { email: "hello@quayside-bindery.example" },
    rights: { email: "hello@quayside-bindery.example" },
    complaints: { email: "hello@quayside-bindery.example" },
  },

  scope: { websites: ["quayside-bindery.example"] },

  // Where the people are whom you address. Laws are chosen by it, and not all of it is printed.
  audience: { regions: ["eea"] },

  dataCategories: {
    letters: {
      label: "messages and contact details",
      items: ["email-content", "email-address", "name"],
      occasions: ["contact"],
    },
    logs: {
      label: "server logs",
      items: ["ip-address", "browser", "access-time", "pages-viewed"],
      automatic: true,
      collectedBy: "the server of our website",
      occasions: ["visit"],
    },
  },

  // One activity for each reason that you have. Ask of each: whose data, on which legal basis, kept for how long?
  activities: {
    correspondence: {
      purposes: ["requests"],
      data: ["letters"],
      dataSubjects: ["correspondents"],
      sources: ["data-subject"],
      legalBasis: "legitimate-interests",
      legitimateInterest: "answering people who write to us",
      recipients: ["host"],
      // Decide how long you need old letters. A period is better than a criterion.
      retention: { period: { amount: 1, unit: "year" }, from: "our last answer" },
      provision: { required: false, consequence: "we cannot answer you" },
    },
    operation: {
      purposes: ["security", "administration"],
      data: ["logs"],
      dataSubjects: ["visitors"],
      sources: ["automatic"],
      legalBasis: "legitimate-interests",
      legitimateInterest: "keeping our website running and safe",
      recipients: ["host"],
      retention: { period: { amount: 14, unit: "day" } },
    },
  },

  governance: { interests: { weighed: true, assessmentOnRequest: true } },

  // Everybody outside your organisation who handles the data, also those who only store it.
  recipients: {
    host: {
      name: "Leeward Hosting GmbH",
      role: "processor",
      kind: "hosting",
      country: "DE",
      website: "https://leeward-hosting.example/",
    },
  },

  disclosure: { processorsBound: true },

  security: {
    appropriate: true,
    measures: ["encryption-in-transit", "access-control", "software-updates"],
    storedIn: ["DE"],
  },

  // Denials. Each says something in your name: leave it out if you are not sure.
  cookies: { used: false },
  trackers: { beacons: { used: false } },
  sale: { sells: false },
  automatedDecisions: { made: false },
  marketing: { sent: false },

  // Rights follow from legal bases: with consent add `withdraw-consent`, with consent or a contract `portability`.
  rights: {
    granted: {
      access: { copies: true },
      rectification: { promptly: true },
      erasure: {
        promptly: true,
        grounds: ["no-longer-necessary", "objection", "unlawful", "legal-obligation"],
        exceptions: ["legal-obligation", "legal-claims"],
      },
      restriction: {
        grounds: ["accuracy-contested", "unlawful", "needed-for-claims", "objection-pending"],
      },
      complaint: {},
      "judicial-remedy": {},
      objection: {
        anyTime: true,
        particularSituation: true,
        stops: true,
        exceptions: ["compelling-grounds"],
      },
    },
    notifyRecipients: true,
  },

  requests: {
    responseTimes: [{ period: { amount: 1, unit: "month" } }],
    free: true,
    refusalReasons: true,
    identityCheck: true,
  },

  // The authority of the country in which you are established comes first.
  complaints: {
    authorityOfResidence: true,
    authorities: {
      ireland: {
        name: "the Data Protection Commission",
        places: ["IE"],
        website: "https://www.dataprotection.ie/",
      },
    },
  },

  changes: { dateUpdated: true, newPurposes: true },

  documents: {
    "privacy-policy": { updated: "2026-09-01", privacyMatters: true },
  },
});

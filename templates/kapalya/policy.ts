import { definePolicy } from "policywright";

export default definePolicy({
  controller: { name: "Kapalya" },

  // The published policies lack these addresses: they exist, but are not given.
  contacts: { "acceptable-use": { email: { notGiven: true } } },

  scope: { websites: { notGiven: true }, subdomains: true },

  acceptableUse: {
    websites: true,
    affiliates: true,
    binds: { enabledByYou: true, enabledByAffiliates: true },
    notExhaustive: true,
    changes: { posting: true, useIsAgreement: true },
    sanctions: {
      actions: ["suspend", "end"],
      partly: true,
      immediate: true,
      discretion: true,
      abetting: true,
    },
    principles: {
      content: { use: true, enabling: true, content: true },
      security: { breach: true, enabling: true, systemDefined: true },
      network: { connections: true },
    },
    prohibitions: {
      illegal: { term: "illegal-activities", examples: ["gambling-services", "child-abuse-promotion"] },
      harmful: {
        term: "harmful-activities",
        label: "harmful or fraudulent activities",
        examples: [
          "fraudulent-offers",
          "phishing-messages",
          "quick-money-schemes",
          "ponzi-schemes",
          "pyramid-schemes",
          "pharming",
          "deceptive-practices",
        ],
      },
      infringing: { term: "infringement" },
      offensive: {
        term: "offensive-content",
        examples: [
          "defamatory-content",
          "obscene-content",
          "abusive-content",
          "privacy-invading-content",
          "child-abuse-material",
          "bestiality",
          "non-consensual-acts",
        ],
      },
      malware: {
        term: "malware",
        examples: ["viruses", "trojan-horses", "worms", "time-bombs", "cancelbots"],
      },
      access: { term: "unauthorised-access", examples: ["vulnerability-scans", "security-breaches"] },
      interception: { term: "interception" },
      origin: { term: "false-origin", exceptions: ["aliases", "anonymous-remailers"] },
      crawling: { term: "crawling" },
      "denial-of-service": { term: "denial-of-service" },
      interference: {
        term: "interference",
        examples: ["overloading", "mail-bombing", "news-bombing", "broadcast-attacks", "flooding"],
      },
      services: { term: "open-services", examples: ["open-proxies", "open-relays", "open-resolvers"] },
      limits: { term: "evading-limits", examples: ["access-limits", "storage-limits"] },
      spam: { term: "spam", examples: ["commercial-messages", "announcements"] },
      sender: { term: "hidden-sender" },
      replies: { term: "collecting-replies" },
    },
    enforcement: {
      investigates: true,
      noDuty: true,
      discretion: true,
      removal: { actions: ["remove", "disable", "modify"], otherAgreements: true },
      reports: { to: ["law-enforcement", "regulators", "third-parties"], customerData: true },
      cooperation: { with: ["law-enforcement", "regulators", "third-parties"], systemData: true },
    },
    reporting: { duty: true, assistance: true },
  },

  documents: {
    "acceptable-use-policy": { title: "Kapalya Acceptable Use Policy", updated: "2018-05-03" },
  },

  style: { numbering: "decimal", dateFormat: "month-day-year" },
});

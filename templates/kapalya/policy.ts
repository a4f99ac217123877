import { definePolicy } from "policywright";

export default definePolicy({
  controller: { name: "Kapalya", affiliates: true },

  // The published policies lack these addresses: they exist, but are not given.
  contacts: {
    marketing: { email: { notGiven: true } },
    corrections: { email: { notGiven: true } },
    complaints: { email: { notGiven: true } },
    "acceptable-use": { email: { notGiven: true } },
  },

  scope: {
    websites: { notGiven: true },
    subdomains: true,
    ways: ["advertisement", "email", "client", "third-party-service"],
    visitors: {
      who: ["not-yet-customers", "later-customers", "never-customers"],
      whatever: ["upload", "download", "look"],
    },
  },

  consent: { presumedFrom: ["visit", "providing-data"] },

  collection: {
    means: ["written", "automatic", "third-parties", "visits", "services"],
    voluntary: true,
    withoutData: "some-features-fail",
    choiceGiven: true,
  },

  dataCategories: {
    personal: {
      label: "personal information",
      items: ["name", { label: "anything else that identifies you individually" }],
    },
    contact: { term: "contact", label: "contact information" },
    payment: {
      term: "payment",
      label: "financial information",
      items: [{ label: "financial account numbers" }, { label: "credit card details" }],
    },
    visits: {
      term: "log-usage",
      label: "web visit information",
      items: ["ip-address", "access-time", "pages-viewed"],
    },
    communications: {
      term: "communications",
      items: [{ label: "live chat messages" }, { label: "telephone conversations" }],
    },
    orders: { term: "order", label: "product and service selections and orders" },
  },

  purposes: {
    "service-requests": { term: "requests", label: "processing your service requests" },
    "order-messages": { term: "communication", label: "communicating with you about orders" },
    "website-misuse": { term: "misuse-prevention", label: "preventing or detecting abuse of our website" },
    "fraud-detection": { term: "fraud-prevention", label: "preventing or detecting fraud" },
    "when-needed": { term: "communication", label: "contacting you when necessary" },
    offers: {
      term: "service-development",
      label: "reviewing, developing and continually improving what we offer online",
    },
    "past-visits": { term: "personalisation", label: "adapting what you see to your past visits" },
    servers: {
      term: "troubleshooting",
      label: "diagnosing server problems and administering our websites by IP addresses",
    },
    "personal-visit": { term: "personalisation", label: "personalising your visit to our website" },
  },

  activities: {
    orders: {
      purposes: [
        "service-requests",
        "order-fulfilment",
        "delivery",
        "payment",
        "order-messages",
        "secure-areas",
        "recommendations",
        "personal-visit",
        "offers",
        "fraud-detection",
        "website-misuse",
        "outsourcing",
      ],
      data: ["personal"],
    },
    contact: {
      purposes: ["company-information", "when-needed", "website-improvement", "training"],
      data: ["contact"],
    },
    visits: {
      purposes: ["interest-measurement", "marketing-planning", "past-visits", "administration", "servers"],
      data: ["visits"],
    },
  },

  payments: {
    orders: ["controller", "affiliates"],
    secureConnection: ["website", "portal"],
    perTransaction: true,
    onlyThoseInvolved: true,
    encryptedLogs: true,
    cardsOnlyForPayment: true,
    processorAgreements: true,
  },

  correspondence: {
    channels: ["telephone", "chat", "email", "web-form", "other"],
    accountFromForm: true,
    archived: true,
    tiedToVisits: true,
    callsRecorded: true,
    callsEntered: true,
  },

  visits: {
    logs: ["ip-address", "visit-time", "page-time"],
    sources: ["advertisement", "search-result", "email"],
    unpaidSources: true,
    computer: true,
    noPersonalData: true,
    tiedToOtherData: true,
  },

  cookies: {
    used: true,
    lessons: ["identifier", "harmless", "unreadable", "anonymous"],
    exampleVisits: 1000,
    purposes: [
      "visitor-recognition",
      "visitor-count",
      "visit-source",
      "personalisation",
      "tailored-advertising",
      "frequency-capping",
      "usage-statistics",
      "service-improvement",
    ],
    browserControls: { rejectAll: true, settings: "security settings" },
    withoutCookies: "hindrance",
  },

  trackers: {
    beacons: {
      reserved: true,
      places: ["web advertisements", "emails", "pages of our website"],
      purposes: ["view-count"],
      setsCookie: true,
      linkedToLogs: true,
      combinedWithCookies: true,
    },
    providers: { track: true, ownPolicies: true },
  },

  links: {
    present: true,
    purposes: ["convenience", "information"],
    theirsDiffer: true,
    noControl: true,
    notCovered: true,
    noRepresentations: true,
    readTheirs: true,
  },

  notCollected: {
    health: {
      term: "health",
      label: "information on your health or medical condition",
      intentionally: true,
      neitherKept: true,
      pleaseDoNotSend: true,
    },
    origin: {
      term: "racial-or-ethnic-origin",
      label: "your ethnic origin or race",
      intentionally: true,
      pleaseDoNotSend: true,
    },
    opinions: {
      term: "political-opinions",
      label: "your political opinions",
      intentionally: true,
      pleaseDoNotSend: true,
    },
    beliefs: {
      term: "religious-or-philosophical-beliefs",
      label: "your religious or philosophical beliefs",
      intentionally: true,
      pleaseDoNotSend: true,
    },
    other: { label: "other sensitive information", intentionally: true, pleaseDoNotSend: true },
  },

  children: {
    age: 13,
    notIntentionallyCollected: true,
    notIntentionallyKept: true,
    notDesigned: true,
    notDirected: true,
  },

  disclosure: {
    internalUseOnly: true,
    onlyProviders: true,
    onlyAsNecessary: true,
    authorities: {
      when: ["terms-breach", "legal-duty"],
      withoutNotice: true,
      exchange: ["fraud", "credit-risk"],
    },
    grounds: ["law", "enforce-rights", "protect-others-safety", "industry-efforts"],
    test: "appropriate",
    providers: { sameProtection: true, onlyForServices: true },
    optOut: { except: ["law", "services", "providers"], refersToRecipients: true },
  },

  marketing: {
    sent: true,
    optOut: {
      byContact: true,
      endsCorrespondence: true,
      effectiveWithin: { amount: 10, unit: "day" },
      messagesMeanwhile: true,
    },
  },

  security: {
    bestPractice: ["loss", "misuse", "alteration"],
    measures: ["encryption", "firewall", "access-control"],
    byDataType: true,
    controlledFacility: true,
    textEncrypted: true,
    databases: { openTo: ["employees", "contractors", "agents"], needToKnow: true, confidential: true },
  },

  requests: { concerns: { actions: ["correct", "delete", "restrict"] } },

  complaints: { questions: true, investigated: true, questionsInvestigated: true, resolved: true },

  governance: {
    dataRelevance: true,
    dataAccuracy: true,
    dataReliability: true,
    selfAssessment: {
      every: { amount: 1, unit: "year" },
      verifies: ["accurate", "comprehensive", "displayed", "implemented"],
      conformity: ["the Safe Harbor Principles"],
      signedStatement: true,
      signedByOfficer: true,
    },
    training: true,
    reviews: true,
  },

  changes: { withBusiness: true, checkOften: true, pastDataWarning: true },

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
    "privacy-policy": {
      updated: "2018-05-03",
      datePosition: "bottom",
      commitment: true,
      helpsDecide: true,
      sections: {
        order: [
          "reader",
          "data",
          "scope",
          "visits",
          "cookies",
          "links",
          "not-collected",
          "children",
          "purposes",
          "payments",
          "correspondence",
          "recipients",
          "marketing",
          "security",
          "quality",
          "rights",
          "governance",
          "complaints",
          "changes",
        ],
        headings: {
          data: "What we collect and where",
          cookies: "Cookies and web beacons",
          "not-collected": "Sensitive information",
          recipients: "Disclosure of personal data",
          marketing: "Opting out",
          rights: "Access to your personal data",
          governance: "Verification",
          complaints: "Questions and complaints",
        },
      },
    },
    "cookie-policy": { updated: "2018-05-03", datePosition: "bottom" },
    "acceptable-use-policy": { title: "Kapalya Acceptable Use Policy", updated: "2018-05-03" },
  },

  style: {
    numbering: "decimal",
    dateFormat: "month-day-year",
    purposesBy: "data",
    forms: { purposes: "list" },
  },
});

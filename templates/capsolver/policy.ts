import { definePolicy } from "policywright";

export default definePolicy({
  controller: {
    name: "CapSolver LLC",
    brand: "CapSolver",
    aliases: ["the Company"],
  },

  // The published policy hides its email addresses: they exist, but are not given.
  contacts: {
    questions: { email: { notGiven: true } },
    rights: { email: { notGiven: true } },
    children: { email: { notGiven: true } },
  },

  scope: {
    websites: ["capsolver.com"],
    linkingWebsites: true,
    dealings: ["sales", "marketing", "events"],
  },

  audience: { regions: ["mainland-china", "world"] },

  consent: { ifYouDisagree: "do-not-use" },

  collection: {
    aims: ["efficient-operations", "user-experience"],
    voluntary: true,
    occasions: ["registration", "interest", "participation", "other-contact"],
    fromThirdParties: true,
    thirdPartyData: { sameProtection: true, sourceRestrictions: true },
    dependsOn: ["interaction", "service-use", "choices", "features"],
    purposesDependOn: ["service-use"],
    purposesAreExamples: true,
  },

  sources: {
    "payment-platforms": {
      term: "payment-platform",
      label: "the third-party payment platforms that you use to buy our services",
      data: ["payment"],
      purposes: ["purchase-confirmation"],
    },
  },

  dataCategories: {
    contact: { term: "contact", items: ["email-address"] },
    credentials: { term: "credentials", items: ["password"] },
    payment: {
      term: "payment",
      items: ["payment-amount", "transaction-history", "invoice"],
      neededFor: ["payment"],
      occasions: ["purchase"],
    },
    "log-usage": {
      term: "log-usage",
      automatic: true,
      collectedBy: "our servers",
      occasions: ["service-use"],
      recordedIn: "log files",
      items: ["diagnostics", "ip-address", "service-consumption", "domains-accessed", "api-calls"],
      variesWith: ["interaction"],
    },
    communications: {
      term: "communication-logs",
      occasions: ["enquiry", "contact"],
    },
  },

  activities: {
    registration: { purposes: ["account-registration"], data: ["contact", "credentials"] },
    contract: { purposes: ["contract-performance", "information", "service-provision"], data: ["payment"] },
    operations: {
      purposes: ["internal-operations", "administration", "service-improvement"],
      data: ["log-usage"],
    },
    communication: { purposes: ["better-communication", "service-quality"], data: ["communications"] },
  },

  purposes: {
    "better-communication": { term: "communication", label: "communicating more effectively" },
  },

  cookies: {
    used: true,
    similarTechnologies: true,
    lessons: ["content"],
    purposes: ["log-in"],
    browserControls: { rejectAll: true, choose: true },
    withoutCookies: "some-features-fail",
  },

  signals: {
    doNotTrack: { honoured: true, similarSignals: true, noTracking: true, noCookies: true },
  },

  trackers: {
    tokens: {
      purposes: ["authentication", "data-exchange", "credential-storage"],
      effects: ["one-log-in"],
      keptIn: "our system",
      retention: { period: { amount: 7, unit: "day" } },
      deletedWhen: "you log out",
    },
  },

  disclosure: { onlyWithConsent: { aware: true, explicit: true, unlessLaw: true } },

  recipients: {
    tidio: {
      name: "Tidio",
      data: ["contact"],
      purposes: ["mailings"],
      methods: "storage and use at specific times",
      privacyPolicy: "https://www.tidio.com/privacy-policy/",
    },
  },

  retention: {
    asNecessary: true,
    longerByLaw: "required-or-permitted",
    longerFor: ["tax", "accounting", "legal-requirements"],
    neverLongerThan: "account",
    afterwards: { delete: true, anonymise: true, isolateBackups: true },
  },

  security: {
    appropriate: true,
    reasonable: true,
    noGuarantee: true,
    threats: ["hackers", "cybercriminals", "outsiders"],
    harms: ["collect", "access", "steal", "modify"],
    bestEffort: true,
    transmissionAtOwnRisk: true,
    secureEnvironment: true,
  },

  children: {
    age: 18,
    notKnowinglySolicited: true,
    notMarketedTo: true,
    userRepresents: true,
    guardianConsents: true,
    onDiscovery: { deactivateAccount: true, deleteData: true },
    report: true,
  },

  rights: {
    underApplicableLaw: true,
    granted: {
      confirmation: {},
      access: { copies: true, free: true, lawfulAndReasonable: true, anyAge: true },
      rectification: { promptly: true, completion: true, supplementaryStatement: true },
      erasure: { promptly: true, conditional: true, unlessOverridden: true, informOthers: true },
      restriction: { grounds: ["accuracy-contested", "unlawful", "needed-for-claims", "objection-pending"] },
      portability: { machineReadable: true },
      objection: {
        anyTime: true,
        particularSituation: true,
        profiling: true,
        stops: true,
        exceptions: ["compelling-grounds", "legal-claims"],
      },
      "automated-decisions": { profiling: true, significantEffects: true },
      "withdraw-consent": { anyTime: true },
    },
  },

  account: {
    selfService: { login: true, place: "your account settings", anyTime: true, review: true, change: true },
    closure: {
      onRequest: true,
      anyTime: true,
      actions: ["deactivate", "delete"],
      from: "our active databases",
      keptFor: [
        "fraud-prevention",
        "troubleshooting",
        "investigations",
        "terms-enforcement",
        "legal-requirements",
      ],
    },
  },

  requests: {
    responseTimes: [
      { period: { amount: 15, unit: "business-day" }, places: ["mainland-china"] },
      { period: { amount: 30, unit: "day" }, outside: ["mainland-china"] },
    ],
    dependsOnCircumstances: true,
  },

  changes: {
    anyTime: true,
    dateUpdated: true,
    readerChecks: true,
    effectiveOnPublication: true,
    substantial: { notice: true, freshConsent: true },
    refusal: "suspension",
  },

  documents: {
    "privacy-policy": {
      updated: "2023-11-03T21:00",
      emphasis: ["vital-interests"],
      processingMeans: ["collect", "store", "use", "share"],
      readingHelps: true,
      sections: {
        headings: {
          cookies: "Cookies and tokens",
          children: "Minors",
          changes: "Changes to this privacy policy",
        },
      },
    },
    "cookie-policy": { updated: "2023-11-03T21:00" },
  },

  style: { numbering: "roman", dateFormat: "month-day-year", purposesBy: "data" },
});

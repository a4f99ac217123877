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

  definitions: {
    processing: { term: "process", means: "collect, store, use or share", inIntroduction: true },
  },

  consent: { ifYouDisagree: "do-not-use" },

  collection: {
    aims: ["running our business efficiently", "giving you the best experience of our products"],
    voluntary: true,
    occasions: [
      { label: "register for our services" },
      { label: "show interest in information about us or our products and services" },
      "participation",
      { label: "contact us in any other way" },
    ],
    fromThirdParties: true,
    thirdPartyData: { sameProtection: true, sourceRestrictions: true },
    dependsOn: [
      "the way in which you deal with us and use our services",
      "the choices that you make",
      "the products and features that you use",
    ],
    purposesDependOn: ["how you interact with our services"],
  },

  sources: {
    "payment-platforms": {
      term: "payment-platform",
      label: "the third-party payment platforms that you use to buy our services",
      data: ["payment"],
      purpose: "confirming the details of your purchase",
    },
  },

  dataCategories: {
    contact: { term: "contact", items: ["email-address"] },
    credentials: { term: "credentials", items: ["password"] },
    payment: {
      term: "payment",
      description: "data needed to process your payments",
      items: ["payment-amount", "transaction-history", "invoice"],
      occasion: "if you make purchases",
    },
    "log-usage": {
      term: "log-usage",
      description: "diagnostic, usage and performance information about our services",
      automatic: true,
      collectedBy: "our servers",
      occasion: "when you access or use our services",
      recordedIn: "log files",
      items: ["ip-address", "service-consumption", "domains-accessed", { label: "addresses of API calls" }],
      variesWith: "how you interact with us",
    },
    communications: {
      term: "communication-logs",
      description: "records of your exchanges with us",
      occasion: "if you send us an enquiry or communicate with us",
    },
  },

  activities: {
    registration: { purposes: ["account-registration"], data: ["contact", "credentials"] },
    contract: { purposes: ["contract-performance", "information-and-services"], data: ["payment"] },
    operations: {
      purposes: ["internal-operations", "administration", "service-improvement"],
      data: ["log-usage"],
    },
    communication: { purposes: ["better-communication", "service-quality"], data: ["communications"] },
  },

  purposes: {
    "information-and-services": {
      term: "service-provision",
      label: "providing you with information and services",
    },
    "better-communication": { term: "communication", label: "communicating more effectively" },
    "service-quality": { term: "service-improvement", label: "raising the quality of what we offer" },
    mailing: { term: "communication", label: "contacting you through its mailing system" },
  },

  cookies: {
    used: true,
    similarTechnologies: true,
    explained: true,
    purposes: ["log-in"],
    browserControls: { rejectAll: true, choose: true },
    withoutCookies: "some-features-fail",
  },

  signals: {
    doNotTrack: { honoured: true, similarSignals: true, noTracking: true, noCookies: true },
  },

  trackers: {
    tokens: {
      purposes: [
        { label: "authenticating the account of the user who is logged in" },
        { label: "exchanging data with the cloud" },
        { label: "storing user accounts and passwords for authentication" },
      ],
      effect: "you need not log in again each time you open the app",
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
      purposes: ["mailing"],
      methods: "storage and use at specific times",
      privacyPolicy: "https://www.tidio.com/privacy-policy/",
    },
  },

  retention: {
    asNecessary: true,
    longerByLaw: "required-or-permitted",
    longerFor: ["tax", "accounting", "other legal requirements"],
    neverLongerThan: "account",
    afterwards: { delete: true, anonymise: true, isolateBackups: true },
  },

  security: {
    appropriate: true,
    reasonable: true,
    noGuarantee: true,
    threats: ["hackers", "cybercriminals", "other unauthorised third parties"],
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
      emphasis: "matters of vital interest to you, such as your sensitive personal data",
      readingHelps: true,
      sections: {
        headings: {
          cookies: "Cookies and tokens",
          children: "Minors",
          changes: "Changes to this privacy policy",
        },
      },
    },
  },

  style: { numbering: "roman", dateFormat: "month-day-year", purposesBy: "data" },
});

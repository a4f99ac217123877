import { definePolicy } from "policywright";

// Periods that are stated more than once.
const afterSubscription = {
  period: { amount: 90, unit: "day" },
  from: { en: "the end of the subscription", fr: "la fin de l’abonnement" },
} as const;
const afterInvoice = {
  period: { amount: 10, unit: "year" },
  from: { en: "the end of the year of the invoice", fr: "la fin de l’année de la facture" },
} as const;
const afterAnswer = {
  period: { amount: 2, unit: "year" },
  from: { en: "the answer to your request", fr: "la réponse à votre demande" },
} as const;
const afterRequest = {
  period: { amount: 3, unit: "year" },
  from: { en: "our answer", fr: "notre réponse" },
} as const;

// A fact is declared yes, declared no, or left out. What is left out prints nothing: delete what does not hold for you.
// Words of your own stand as `{ en, fr }`, once for each language of the documents.
export default definePolicy({
  locales: ["en", "fr"],

  controller: {
    name: "Cadrille SA",
    brand: "Cadrille",
    address: { lines: ["Rue Imaginaire 0", "1000 Bruxelles"], country: "BE" },
    registration: "BCE 0000.000.097",
    // Decide: with customers in the United Kingdom and no office there, you may need a representative (UK GDPR Art. 27).
    representatives: {
      GB: {
        name: "Thornbury Representatives Ltd",
        contact: {
          email: "cadrille@thornbury.example",
          address: { lines: ["0 Nowhere Street", "London"], country: "GB" },
        },
      },
    },
    joint: false,
    dataProtectionOfficer: {
      name: "Inès Vandamme",
      email: "dpo@cadrille.example",
    },
  },

  contacts: {
    questions: { email: "privacy@cadrille.example" },
    rights: { email: "privacy@cadrille.example", form: "https://cadrille.example/privacy/request" },
    complaints: { email: "complaints@cadrille.example", form: "https://cadrille.example/privacy/complaint" },
    marketing: { email: "privacy@cadrille.example" },
    support: { email: "support@cadrille.example" },
    security: { email: "security@cadrille.example" },
    appeals: { email: "privacy@cadrille.example", subject: "Appeal" },
    "acceptable-use": { email: "abuse@cadrille.example" },
    accessibility: { email: "privacy@cadrille.example" },
  },

  scope: {
    websites: ["cadrille.example", "app.cadrille.example"],
    services: [
      {
        en: "our planning software for architects",
        fr: "notre logiciel de planification pour architectes",
      },
    ],
    apps: [],
    // What customers store is theirs: you are their processor, and a contract with them governs it, not this policy.
    excludes: [
      {
        en: "the content that our customers store in our software, which we process on their behalf under a contract",
        fr: "les contenus que nos clients conservent dans notre logiciel, que nous traitons pour leur compte en vertu d’un contrat",
      },
    ],
  },

  // Where the people are whom you address. Laws are chosen by it.
  audience: {
    regions: ["eea", "GB", "US"],
    languages: ["en", "fr"],
    businessOnly: true,
    onlineOnly: true,
    tenMillion: false,
  },

  sources: {
    // Data that people do not give you themselves need a source (GDPR Art. 14).
    employer: {
      term: "employer",
      label: { en: "the company that gives you access", fr: "l’entreprise qui vous donne accès" },
      data: ["account"],
      publiclyAccessible: false,
    },
  },

  // What US state laws ask of categories must also hold for the 12 months before the last update.
  // Decide: a new purpose needs a new notice, and often a new legal basis.
  collection: {
    reportedPeriod: { amount: 12, unit: "month" },
    calledInformation: true,
    furtherPurposes: false,
    specialCategories: false,
    offences: false,
  },

  // For each category: what is in it, what Californian law calls it, how long you keep it, and whether it is disclosed to
  // companies that work for you. That none is sold or shared is denied for all of them, in `sale`.
  dataCategories: {
    account: {
      term: "account",
      items: ["name", "email-address", "employer", "job-title", "language", "account-settings"],
      sources: ["data-subject", "employer"],
      statutory: ["identifiers", "professional-information"],
      retention: afterSubscription,
      disclosed: { to: ["hosting"], purposes: ["service-provision", "account-management"] },
    },
    credentials: {
      term: "credentials",
      items: ["password", "login-history"],
      sources: ["data-subject"],
      statutory: ["identifiers"],
      // A user name together with the password that opens the account is sensitive in California.
      sensitive: "account-access",
      retention: afterSubscription,
      disclosed: { to: ["hosting"], purposes: ["authentication"] },
    },
    billing: {
      term: "payment",
      items: ["name", "postal-address", "email-address", "invoice", "transaction-history"],
      sources: ["data-subject"],
      statutory: ["identifiers", "customer-records", "commercial-information"],
      retention: afterInvoice,
      disclosed: { to: ["payments", "accountants"], purposes: ["accounting", "payment"] },
    },
    service: {
      term: "log-usage",
      items: [
        "ip-address",
        "browser",
        "operating-system",
        "access-time",
        "service-consumption",
        "diagnostics",
      ],
      automatic: true,
      occasions: ["service-use"],
      sources: ["automatic"],
      statutory: ["identifiers", "network-activity"],
      retention: { period: { amount: 90, unit: "day" } },
      disclosed: { to: ["hosting", "monitoring"], purposes: ["troubleshooting", "security"] },
    },
    visits: {
      label: { en: "visits to our website", fr: "visites de notre site" },
      items: ["pages-viewed", "referral", "cookie-identifier"],
      automatic: true,
      occasions: [
        {
          label: {
            en: "visit our website and agree to analytics",
            fr: "visitez notre site et acceptez la mesure d’audience",
          },
        },
      ],
      sources: ["automatic"],
      statutory: ["identifiers", "network-activity"],
      retention: { period: { amount: 13, unit: "month" } },
      disclosed: { to: ["analytics"], purposes: ["analytics"] },
    },
    support: {
      term: "support",
      items: ["support-request", "email-content", "chat-messages"],
      sources: ["data-subject"],
      statutory: ["identifiers"],
      retention: afterAnswer,
      disclosed: { to: ["helpdesk"], purposes: ["customer-support"] },
    },
    assistant: {
      label: { en: "what you put to the assistant", fr: "ce que vous soumettez à l’assistant" },
      items: [
        { label: { en: "your questions", fr: "vos questions" } },
        { label: { en: "your plans", fr: "vos plans" } },
      ],
      sources: ["data-subject"],
      statutory: ["professional-information"],
      retention: { period: { amount: 30, unit: "day" } },
      disclosed: { to: ["assistant"], purposes: ["drafting"] },
    },
    news: {
      term: "marketing-preferences",
      items: ["name", "email-address", "marketing-preferences"],
      sources: ["data-subject"],
      statutory: ["identifiers"],
      retention: { criterion: "objection-made" },
      disclosed: { to: ["mailer"], purposes: ["direct-marketing"] },
    },
    requests: {
      term: "communications",
      items: ["name", "email-address", "email-content"],
      sources: ["data-subject"],
      statutory: ["identifiers"],
      retention: afterRequest,
      disclosed: false,
    },
  },

  notCollected: {
    special: {
      label: {
        en: "special categories of personal data",
        fr: "catégories particulières de données à caractère personnel",
      },
      intentionally: true,
    },
  },

  // One activity for each reason that you have. Ask of each: whose data, on which legal basis, kept for how long?
  activities: {
    accounts: {
      purposes: ["service-provision", "account-management", "authentication"],
      data: ["account", "credentials"],
      dataSubjects: ["customer-staff"],
      // Decide: the contract is with the customer, not with its staff, so it is no basis towards them.
      legalBasis: "legitimate-interests",
      legitimateInterest: {
        en: "giving our customers’ staff the software that they ordered",
        fr: "fournir au personnel de nos clients le logiciel commandé",
      },
      recipients: ["hosting"],
      retention: afterSubscription,
      provision: {
        required: true,
        consequence: {
          en: "we cannot open an account for you",
          fr: "nous ne pouvons pas vous ouvrir de compte",
        },
      },
    },
    billing: {
      purposes: ["payment", "contract-performance"],
      data: ["billing"],
      dataSubjects: ["customers"],
      legalBasis: "contract",
      recipients: ["payments"],
      retention: { criterion: "contract-lasts" },
      provision: {
        required: true,
        by: "conclusion",
        consequence: { en: "you cannot subscribe", fr: "vous ne pouvez pas vous abonner" },
      },
    },
    accounting: {
      purposes: ["accounting"],
      data: ["billing"],
      dataSubjects: ["customers"],
      legalBasis: "legal-obligation",
      law: { en: "Belgian accounting and tax law", fr: "droit comptable et fiscal belge" },
      recipients: ["accountants"],
      retention: afterInvoice,
    },
    security: {
      purposes: ["troubleshooting", "security"],
      data: ["service", "credentials"],
      dataSubjects: ["users"],
      legalBasis: "legitimate-interests",
      legitimateInterest: {
        en: "keeping our software safe and free of faults",
        fr: "garder notre logiciel sûr et exempt de défauts",
      },
      recipients: ["hosting", "monitoring"],
      retention: { period: { amount: 90, unit: "day" } },
    },
    support: {
      purposes: ["customer-support"],
      data: ["support"],
      dataSubjects: ["customer-staff"],
      legalBasis: "legitimate-interests",
      legitimateInterest: {
        en: "helping the people who use our software",
        fr: "aider les personnes qui utilisent notre logiciel",
      },
      recipients: ["helpdesk"],
      retention: afterAnswer,
      provision: {
        required: false,
        consequence: { en: "we cannot help you", fr: "nous ne pouvons pas vous aider" },
      },
    },
    analytics: {
      purposes: ["analytics"],
      data: ["visits"],
      dataSubjects: ["visitors"],
      // Decide: whatever is not strictly necessary on a device needs consent first (ePrivacy Directive Art. 5(3)).
      legalBasis: "consent",
      recipients: ["analytics"],
      retention: { period: { amount: 13, unit: "month" } },
    },
    // A feature behind a switch: the condition is printed wherever the activity or its recipient is.
    assistant: {
      purposes: ["drafting"],
      data: ["assistant"],
      dataSubjects: ["users"],
      legalBasis: "consent",
      recipients: ["assistant"],
      retention: { period: { amount: 30, unit: "day" } },
      condition: { en: "you switch on the assistant", fr: "vous activez l’assistant" },
    },
    newsletter: {
      purposes: ["direct-marketing"],
      data: ["news"],
      dataSubjects: ["subscribers"],
      legalBasis: "consent",
      recipients: ["mailer"],
      retention: { criterion: "consent-withdrawn" },
    },
    "customer-news": {
      purposes: ["direct-marketing"],
      data: ["news"],
      dataSubjects: ["customers"],
      legalBasis: "legitimate-interests",
      legitimateInterest: {
        en: "telling customers of products like those that they use",
        fr: "présenter à nos clients des produits analogues à ceux qu’ils utilisent",
      },
      recipients: ["mailer"],
      retention: { criterion: "objection-made" },
    },
    requests: {
      purposes: ["rights-requests", "legal-claims"],
      data: ["requests"],
      dataSubjects: ["correspondents"],
      legalBasis: "legal-obligation",
      law: { en: "data protection law", fr: "droit de la protection des données" },
      retention: afterRequest,
    },
  },

  purposes: {
    drafting: {
      term: "service-provision",
      label: {
        en: "drafting plans and answers with the assistant",
        fr: "rédiger plans et réponses avec l’assistant",
      },
    },
  },

  governance: {
    interests: { weighed: true, assessmentOnRequest: true },
    accessibilityStandard: "WCAG 2.2",
  },

  // Everybody outside your organisation who handles the data. Keep it in step with your list of sub-processors.
  recipients: {
    hosting: {
      name: "Nordljus Hosting AB",
      role: "processor",
      kind: "hosting",
      country: "SE",
    },
    monitoring: {
      name: "Faultline Inc.",
      role: "processor",
      kind: "maintenance",
      country: "US",
    },
    helpdesk: {
      name: "Wellhelp Ltd",
      role: "processor",
      kind: "customer-support",
      country: "GB",
    },
    payments: {
      name: "Payfold B.V.",
      role: "controller",
      kind: "payment-provider",
      country: "NL",
      privacyPolicy: "https://payfold.example/privacy",
    },
    mailer: {
      name: "Postille SAS",
      role: "processor",
      kind: "communications",
      country: "FR",
    },
    analytics: {
      name: "Mesurance GmbH",
      role: "processor",
      kind: "analytics",
      country: "DE",
      condition: { en: "you agree to analytics", fr: "vous acceptez la mesure d’audience" },
    },
    assistant: {
      name: "Quillmind Inc.",
      role: "processor",
      kind: "service-provider",
      country: "US",
      obligations: [
        {
          label: {
            en: "use the data only to answer you",
            fr: "utiliser les données uniquement pour vous répondre",
          },
        },
      ],
      condition: { en: "you switch on the assistant", fr: "vous activez l’assistant" },
    },
    accountants: {
      label: { en: "our accountants", fr: "nos experts-comptables" },
      role: "controller",
      kind: "professional-adviser",
      country: "BE",
    },
  },

  disclosure: {
    onlyAsNecessary: true,
    recipientsAt: "https://cadrille.example/privacy/recipients",
    processorsBound: true,
    grounds: ["law", "authority-request", "legal-claims"],
    test: "necessary",
    corporateTransactions: true,
    corporateNotice: true,
  },

  // One transfer for each safeguard. Ask each recipient what it offers, and keep a copy of it.
  transfers: {
    britain: { from: ["eea"], recipients: ["helpdesk"], to: ["GB"], safeguard: "adequacy-decision" },
    continent: { from: ["GB"], to: ["eea"], safeguard: "uk-adequacy-regulations" },
    certified: {
      recipients: ["monitoring"],
      to: ["US"],
      safeguard: ["eu-us-data-privacy-framework", "uk-us-data-bridge"],
    },
    clauses: {
      recipients: ["assistant"],
      to: ["US"],
      safeguard: ["standard-contractual-clauses", "uk-addendum"],
      copy: {
        en: "from our data protection officer",
        fr: "auprès de notre délégué à la protection des données",
      },
    },
  },

  // Denials. Each says something in your name: leave it out if you are not sure.
  sale: { sells: false, shares: false, targetedAdvertising: false, minors: { known: false } },
  sensitiveData: { beyondPermitted: false, inferring: false },
  healthData: { collected: false },
  deidentifiedData: { used: false },
  incentives: {},

  retention: {
    longerByLaw: "required",
    afterwards: { delete: true, anonymise: true, isolateBackups: true },
  },

  // Name only what is in place, and have it looked at when something changes.
  security: {
    appropriate: true,
    measures: [
      "encryption-in-transit",
      "encryption-at-rest",
      "password-hashing",
      "multi-factor-authentication",
      "need-to-know",
      "logging",
      "backups",
      "penetration-testing",
      "incident-response",
      "staff-training",
    ],
    storedIn: ["SE"],
    keepPasswordSecret: true,
  },

  cookies: {
    used: true,
    similarTechnologies: true,
    consent: "banner",
    exempt: { necessary: true },
    browserControls: { rejectAll: true, choose: true },
    choices: {
      place: {
        en: "through “Cookie settings” at the foot of each page",
        fr: "par « Paramètres des cookies » au bas de chaque page",
      },
      rejectAsEasy: true,
      rememberedFor: { amount: 6, unit: "month" },
      refusal: "services-work",
    },
    // Open your site with a clean browser, and list everything that it stores.
    items: {
      session: {
        name: "cadrille_session",
        category: "strictly-necessary",
        party: "first",
        purposes: ["log-in"],
        lifetime: "session",
      },
      csrf: {
        name: "cadrille_csrf",
        category: "strictly-necessary",
        party: "first",
        purposes: ["security"],
        lifetime: "session",
      },
      choice: {
        name: "cadrille_consent",
        category: "strictly-necessary",
        party: "first",
        purposes: ["consent-record"],
        lifetime: { period: { amount: 6, unit: "month" } },
      },
      layout: {
        name: "cadrille.layout",
        category: "functional",
        storage: "local-storage",
        party: "first",
        purposes: ["preferences"],
        lifetime: { criterion: "person-deletes-it" },
      },
      visits: {
        name: "_mesurance",
        category: "analytics",
        party: "first",
        purposes: ["analytics", "visitor-recognition"],
        lifetime: { period: { amount: 13, unit: "month" } },
        readBy: ["analytics"],
      },
    },
  },

  trackers: { beacons: { used: false }, emailTracking: false, thirdParties: false, acrossSites: false },
  signals: { doNotTrack: { honoured: false }, globalPrivacyControl: { honoured: true } },

  // Rights follow from legal bases: consent brings withdrawal, legitimate interests bring objection.
  // Those of US states come on top. Decide: California protects people at work, too; most other states do not.
  rights: {
    granted: {
      access: { copies: true, places: ["eea", "GB"] },
      rectification: { promptly: true, completion: true, places: ["eea", "GB"] },
      erasure: {
        promptly: true,
        grounds: ["no-longer-necessary", "consent-withdrawn", "objection", "unlawful", "legal-obligation"],
        exceptions: ["legal-obligation", "legal-claims"],
        places: ["eea", "GB"],
      },
      restriction: {
        grounds: ["accuracy-contested", "unlawful", "needed-for-claims", "objection-pending"],
        noticeBeforeLifting: true,
        places: ["eea", "GB"],
      },
      portability: { machineReadable: true, transmission: true, places: ["eea", "GB", "US"] },
      "withdraw-consent": { anyTime: true, partly: true, lawfulBefore: true },
      complaint: { places: ["eea", "GB"] },
      "judicial-remedy": { places: ["eea", "GB"] },
      objection: {
        anyTime: true,
        particularSituation: true,
        stops: true,
        exceptions: ["compelling-grounds", "legal-claims"],
        directMarketing: true,
        places: ["eea", "GB"],
      },
      know: { categories: true, pieces: true, since: "2022-01-01", places: ["US-CA"] },
      "know-disclosed": { places: ["US-CA"] },
      "third-party-list": { places: ["US-CT", "US-DE", "US-MD", "US-MN", "US-OR"] },
      delete: { exceptions: true, recipientsTold: true, places: ["US"] },
      correct: { places: ["US"] },
      "opt-out-sale": { sharing: true, places: ["US"] },
      "opt-out-targeted-advertising": { places: ["US"] },
      "opt-out-profiling": { places: ["US"] },
      "non-discrimination": { workers: true, places: ["US"] },
    },
    notifyRecipients: true,
    namesRecipients: true,
  },

  consent: {
    withdrawal: [
      "email",
      {
        label: {
          en: "a change to the setting with which you gave it",
          fr: "une modification du réglage par lequel vous l’avez donné",
        },
      },
    ],
  },

  requests: {
    responseTimes: [{ period: { amount: 1, unit: "month" } }],
    // Two more months would do in Europe; US state laws give 45 days and 45 more.
    extension: { period: { amount: 45, unit: "day" }, notified: true },
    free: true,
    refusalIfExcessive: true,
    refusalReasons: true,
    identityCheck: true,
    noAccount: true,
    confirmedWithin: { amount: 10, unit: "business-day" },
    verification: {
      account: true,
      matching: ["email-address", "employer"],
      onlyUse: true,
      notForOptOut: true,
    },
    agents: { permission: true, confirmation: true, powerOfAttorney: true },
    appeals: {
      within: { amount: 60, unit: "day" },
      decidedWithin: { amount: 45, unit: "day" },
      attorneyGeneral: true,
      places: ["US"],
    },
  },

  // In the United Kingdom, people complain to the company first (Data Protection Act 2018 s. 164A, since 19 June 2026).
  complaints: {
    confirmedWithin: { amount: 30, unit: "day" },
    investigated: true,
    answeredPromptly: true,
    outcomeTold: true,
    authorityOfResidence: true,
    authorities: {
      belgium: {
        name: {
          en: "the Belgian Data Protection Authority",
          fr: "l’Autorité de protection des données",
        },
        places: ["BE"],
        website: "https://www.dataprotectionauthority.be/",
      },
      britain: {
        name: {
          en: "the Information Commission, formerly the Information Commissioner’s Office",
          fr: "l’Information Commission, anciennement Information Commissioner’s Office",
        },
        places: ["GB"],
        website: "https://ico.org.uk/make-a-complaint/",
      },
    },
  },

  account: {
    selfService: {
      place: { en: "your account settings", fr: "les paramètres de votre compte" },
      review: true,
      change: true,
      login: true,
    },
    closure: { onRequest: true, actions: ["delete"] },
  },

  children: { age: 18, notDirected: true, notKnowinglyCollected: true, likelyUsers: false },

  automatedDecisions: { made: false, profiling: false, modelTraining: false },

  marketing: {
    sent: true,
    channels: ["email"],
    content: ["products"],
    onlyTo: ["consenting", "customers"],
    // Shine the Light, Cal. Civ. Code § 1798.83.
    thirdPartyUse: { disclosed: false },
    optOut: { unsubscribeLink: true, byContact: true },
  },

  changes: {
    dateUpdated: true,
    reviewedEvery: { amount: 12, unit: "month" },
    notice: ["email"],
    newPurposes: true,
    pastData: true,
    earlierVersions: "https://cadrille.example/privacy/archive",
  },

  // Decide what your services are open to: each prohibition must be one that you act upon.
  acceptableUse: {
    websites: true,
    notExhaustive: true,
    principles: {
      content: { use: true, enabling: true, content: true },
      security: { breach: true, enabling: true },
    },
    prohibitions: {
      illegal: { term: "illegal-activities" },
      harmful: { term: "harmful-activities", examples: ["fraudulent-offers", "phishing-messages"] },
      infringing: { term: "infringement" },
      malware: { term: "malware", examples: ["viruses", "trojan-horses", "worms"] },
      access: { term: "unauthorised-access", examples: ["vulnerability-scans", "security-breaches"] },
      interception: { term: "interception" },
      "denial-of-service": { term: "denial-of-service" },
      limits: { term: "evading-limits", examples: ["access-limits", "storage-limits"] },
      spam: { term: "spam" },
      sender: { term: "hidden-sender" },
    },
    enforcement: {
      investigates: true,
      removal: { actions: ["remove", "disable"] },
      cooperation: { with: ["law-enforcement", "regulators"] },
    },
    sanctions: { actions: ["suspend", "end"], partly: true },
    reporting: { duty: true },
  },

  documents: {
    "privacy-policy": {
      effective: "2026-10-01",
      updated: "2026-09-15",
      address: "https://cadrille.example/privacy",
    },
    "cookie-policy": {
      effective: "2026-10-01",
      updated: "2026-09-15",
      address: "https://cadrille.example/cookies",
    },
    // What Californian law wants people to see before you collect data.
    "notice-at-collection": {
      updated: "2026-09-15",
      address: "https://cadrille.example/privacy/notice-at-collection",
    },
    "short-notice": { updated: "2026-09-15", address: "https://cadrille.example/privacy/short" },
    "acceptable-use-policy": {
      effective: "2026-10-01",
      updated: "2026-09-15",
      address: "https://cadrille.example/acceptable-use",
    },
  },

  style: { contents: true, numbering: "decimal" },
});

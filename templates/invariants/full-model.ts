import { definePolicy } from "@policywright/schema";

/** A company that declares everything that can be declared, each field at least once. */
export const fullModel = definePolicy({
  $schema: "../../packages/schema/policy.schema.json",

  locales: ["en"],

  controller: {
    name: "Lindgren Instruments GmbH",
    brand: "Lindgren",
    aliases: ["Lindgren Music"],
    address: { lines: ["Hafenstraße 12", "20359 Hamburg"], country: "DE" },
    registration: "HRB 12345, Amtsgericht Hamburg",
    publicAuthority: true,
    country: "DE",
    group: {
      name: "Lindgren Group",
      members: ["Lindgren Strings AB", "Lindgren Retail Ltd"],
      wholeGroup: true,
    },
    affiliates: true,
    jointControllers: {
      rental: {
        name: "Klangwerk Rental AG",
        address: { lines: ["Rheingasse 4", "4058 Basel"], country: "CH" },
        decides: "our rental platform",
        responsibilities: "answering your requests about rentals",
        ours: "keeping the platform safe",
        rightsAgainstEach: true,
        arrangement: "https://lindgren.example/joint",
        contact: { email: "privacy@klangwerk.example" },
      },
    },
    representatives: {
      eu: { name: "Anna Berg", contact: { email: "eu@lindgren.example" } },
      GB: { name: "Albion Privacy Ltd", contact: { phone: "+44 20 7946 0018" } },
      CH: {
        name: "Helvetia Datenschutz AG",
        contact: { form: "https://helvetia-datenschutz.example/contact" },
      },
    },
    legalRepresentative: "Maria Lindgren",
    personsInCharge: {
      all: { title: "our Head of Privacy", contact: { email: "head@lindgren.example" } },
      brazil: {
        title: "the encarregado",
        name: "Paulo Lima",
        contact: { email: "encarregado@lindgren.example" },
        places: ["BR"],
      },
    },
    dataProtectionOfficer: { name: "Dr. Karin Holm", email: "dpo@lindgren.example" },
  },

  contacts: {
    questions: {
      name: "Office of Data Protection",
      team: "our privacy team",
      email: "privacy@lindgren.example",
      subject: "Privacy",
      phone: "+49 40 123456",
      form: "https://lindgren.example/contact",
      address: { lines: ["Hafenstraße 12", "20359 Hamburg"], country: "DE" },
    },
    rights: { email: "rights@lindgren.example", address: { notGiven: true } },
    complaints: { email: { notGiven: true } },
    children: { form: { notGiven: true } },
    marketing: { phone: { notGiven: true } },
    surveys: { email: "surveys@lindgren.example" },
    support: { phone: "+49 40 123457" },
    security: { email: "security@lindgren.example" },
    "acceptable-use": { email: "abuse@lindgren.example" },
  },

  scope: {
    websites: ["lindgren.example", "https://shop.lindgren.example/en"],
    allWebsites: true,
    subdomains: true,
    linkingWebsites: true,
    apps: ["Lindgren Tuner"],
    services: ["our rental service"],
    dealings: ["sales", "events"],
    excludes: ["websites of our dealers", "job portals"],
  },

  audience: { regions: ["eea", "GB", "CH", "US-CA"], businessOnly: false },

  definitions: {
    instrument: {
      term: "instrument",
      aliases: ["product"],
      means: "any musical instrument that we make or rent out",
    },
    process: { term: "process", aliases: ["use"], means: "collect, store or share", inIntroduction: true },
  },

  dataSubjects: {
    musicians: { term: "customers", label: "musicians who rent from us" },
    teachers: { term: "partners" },
  },

  collection: {
    aims: ["running our workshop", "keeping instruments insured"],
    voluntary: true,
    occasions: ["registration", { label: "rent an instrument" }],
    purposesDependOn: ["the services that you use"],
    dependsOn: ["the instrument that you rent", "the settings that you choose"],
    fromThirdParties: true,
    thirdPartyData: { sameProtection: true, sourceRestrictions: true, combined: true },
    combinedAcrossServices: true,
    combinedFor: "one shop for all instruments",
    combinedWith: "records of your visits to our websites",
    reasonTold: true,
  },

  dataCategories: {
    contact: {
      term: "contact",
      items: ["email-address", "postal-address", { label: "the name of your orchestra" }],
      occasion: "when you register",
    },
    payment: {
      term: "payment",
      label: "payment details",
      description: "what we need to take your payments",
      items: ["payment-card"],
      sources: ["bank-check"],
    },
    usage: {
      term: "log-usage",
      items: ["ip-address", "pages-viewed"],
      automatic: true,
      collectedBy: "our servers",
      recordedIn: "log files",
      variesWith: "the pages that you open",
      sources: ["automatic"],
    },
    hearing: { label: "results of hearing tests", special: "health" },
    tuning: { term: "preferences", automatic: true, occasion: "when you use the tuner" },
    crashes: { label: "crash reports", automatic: true, collectedBy: "the app" },
    voice: { term: "voice", automatic: true },
  },

  notCollected: {
    biometric: { term: "biometric" },
    beliefs: { term: "religious-or-philosophical-beliefs", pleaseDoNotSend: true },
    cards: { label: "security codes of payment cards", intentionally: true },
  },

  sources: {
    "bank-check": {
      term: "credit-agency",
      label: "the credit agency of your country",
      data: ["payment", "hearing"],
      purpose: "checking that you can pay",
      guarantee: "that it collected the data lawfully",
      publiclyAccessible: false,
    },
    registers: { term: "public-register", publiclyAccessible: true },
  },

  purposes: {
    rental: {
      term: "contract-performance",
      label: "renting instruments to you",
      examples: ["sending them", "insuring them"],
    },
    maintenance: { term: "delivery", examples: ["picking up an instrument for repair"] },
  },

  activities: {
    rentals: {
      purposes: ["rental", "maintenance"],
      data: ["contact", "payment"],
      dataSubjects: ["musicians", "teachers"],
      legalBasis: "contract",
      recipients: ["courier", "banks"],
      retention: { period: { amount: 10, unit: "year" }, from: "the end of the contract" },
      sources: ["bank-check", "data-subject"],
      provision: { required: true, by: "contract", consequence: "we cannot rent to you" },
      regions: ["eea", "CH"],
      law: "German civil law",
    },
    security: {
      purposes: ["security"],
      data: ["usage"],
      legalBasis: "legitimate-interests",
      legitimateInterest: "keeping our shop safe",
      retention: { atLeast: { amount: 30, unit: "day" }, atMost: { amount: 6, unit: "month" } },
    },
    hearing: {
      purposes: ["personalisation"],
      data: ["hearing"],
      dataSubjects: ["users"],
      legalBasis: "consent",
      specialCategoryCondition: "explicit-consent",
      retention: { criterion: { label: "you keep a hearing profile" }, until: "you withdraw your consent" },
      provision: { required: false, consequence: "we cannot fit an instrument to your hearing" },
      condition: "you book a hearing test",
    },
  },

  recipients: {
    courier: {
      name: "Nordfracht AB",
      label: "our courier",
      role: "processor",
      kind: "delivery",
      data: ["contact"],
      purposes: ["maintenance"],
      methods: "printing labels",
      address: { lines: ["Lagergatan 3", "411 04 Göteborg"], country: "SE" },
      country: "SE",
      website: "https://nordfracht.example/",
      privacyPolicy: "https://nordfracht.example/privacy",
      obligations: ["keep the data confidential", "delete them after delivery"],
      condition: "you have an instrument delivered",
      regions: ["eea"],
    },
    banks: { label: "banks", kind: "bank", role: "controller" },
    analytics: { name: "Countly Metrics Inc.", country: "US" },
  },

  disclosure: {
    onlyWithConsent: { explicit: true, aware: true, unlessLaw: true },
    internalUseOnly: true,
    onlyAsNecessary: true,
    grounds: ["law", { label: "to return lost instruments" }],
    groundsAllow: ["access", "store"],
    groundsCover: "messages that you sent us",
    policeInstead: ["theft"],
    nobodyElse: true,
    test: "good-faith",
    withoutNotice: true,
    corporateTransactions: true,
  },

  transfers: {
    america: {
      recipients: ["analytics"],
      to: ["US"],
      safeguard: "standard-contractual-clauses",
      copy: "https://lindgren.example/clauses",
    },
    britain: { to: ["GB"], safeguard: "adequacy-decision", copy: "from our privacy team" },
  },

  sale: { sells: true, shares: true, targetedAdvertising: true, optOut: "https://lindgren.example/opt-out" },

  retention: {
    asNecessary: true,
    longerByLaw: "required-or-permitted",
    longerFor: ["tax", "accounting"],
    neverLongerThan: "account",
    afterwards: { delete: true, anonymise: true, isolateBackups: true },
  },

  security: {
    appropriate: true,
    reasonable: true,
    measures: ["encryption-in-transit", { label: "locked workshops" }],
    noGuarantee: true,
    threats: ["hackers"],
    harms: ["steal", "change"],
    answersReports: true,
    bestEffort: true,
    transmissionAtOwnRisk: true,
    secureEnvironment: true,
    keepPasswordSecret: true,
  },

  cookies: {
    used: true,
    similarTechnologies: true,
    explained: true,
    purposes: ["strictly-necessary", { label: "remembering your instrument" }],
    lifetime: { atMost: { amount: 12, unit: "month" } },
    consent: "banner",
    browserControls: {
      rejectAll: true,
      choose: true,
      instructions: "https://lindgren.example/browser-settings",
    },
    withoutCookies: "some-features-fail",
    exempt: {
      necessary: true,
      statistics: true,
      appearance: true,
      objection: "https://lindgren.example/statistics",
    },
    choices: {
      place: "through “Cookies” at the foot of each page",
      rejectAsEasy: true,
      rememberedFor: { amount: 6, unit: "month" },
      refusal: "services-work",
    },
    items: {
      session: {
        name: "sid",
        party: "first",
        purposes: ["log-in", { label: "keeping your cart" }],
        lifetime: "session",
        category: "strictly-necessary",
      },
      cart: { name: "cart", purposes: ["shopping-cart"], storage: "local-storage" },
      metrics: {
        name: "_cly",
        party: "third",
        provider: "analytics",
        purposes: ["analytics"],
        lifetime: { period: { amount: 13, unit: "month" } },
        readBy: ["analytics"],
      },
    },
  },

  trackers: {
    tokens: {
      purposes: ["log-in", { label: "remembering your instrument" }],
      stores: ["your account number"],
      effect: "you stay logged in",
      keptIn: "our login service",
      retention: { period: { amount: 7, unit: "day" } },
      deletedWhen: "you log out",
    },
    beacons: {
      used: true,
      places: ["our emails"],
      purposes: ["email-tracking", { label: "counting readers" }],
    },
    emailTracking: true,
    referrals: true,
    thirdParties: true,
  },

  signals: {
    doNotTrack: { honoured: true, similarSignals: true, noTracking: true, noCookies: true },
    globalPrivacyControl: { honoured: true },
  },

  rights: {
    underApplicableLaw: true,
    granted: {
      confirmation: {},
      access: { copies: true, free: true, lawfulAndReasonable: true, anyAge: true },
      rectification: { promptly: true, completion: true, supplementaryStatement: true },
      erasure: {
        promptly: true,
        grounds: ["no-longer-necessary", { label: "you return your instrument" }],
        conditional: true,
        unlessOverridden: true,
        exceptions: ["legal-claims", { label: "to trace stolen instruments" }],
        informOthers: true,
      },
      restriction: {
        grounds: ["unlawful", { label: "you dispute an invoice" }],
        noticeBeforeLifting: true,
      },
      portability: { machineReadable: true, transmission: true },
      objection: {
        anyTime: true,
        particularSituation: true,
        profiling: true,
        stops: true,
        exceptions: ["legal-claims", { label: "an instrument has been stolen" }],
        directMarketing: true,
      },
      "automated-decisions": { profiling: true, significantEffects: true },
      "withdraw-consent": { anyTime: true, partly: true, lawfulBefore: true },
      complaint: {
        authority: "the Hamburg Commissioner for Data Protection",
        website: "https://datenschutz-hamburg.example/",
      },
    },
    notifyRecipients: true,
  },

  requests: {
    responseTimes: [
      { period: { amount: 1, unit: "month" }, places: ["eea", "GB"] },
      { period: { amount: 45, unit: "day" }, outside: ["eea", "GB"] },
      { period: { amount: 60, unit: "business-day" } },
    ],
    dependsOnCircumstances: true,
    extension: { period: { amount: 2, unit: "month" }, notified: true },
    free: true,
    feeIfExcessive: true,
    refusalIfExcessive: true,
    identityCheck: true,
    forms: ["written", "electronic", "oral"],
  },

  account: {
    selfService: {
      login: true,
      place: "your account settings",
      anyTime: true,
      someServices: true,
      keepsOthersOut: true,
      review: true,
      change: true,
    },
    closure: {
      onRequest: true,
      actions: ["deactivate", "delete"],
      from: "our active databases",
      keptFor: ["fraud-prevention", { label: "to trace lost instruments" }],
    },
  },

  consent: {
    presumedFrom: ["visit", "use"],
    ifYouDisagree: "do-not-use",
    withdrawal: "writing to us",
    consequence: "we delete the data",
  },

  children: {
    age: 16,
    notKnowinglyCollected: true,
    notKnowinglySolicited: true,
    notMarketedTo: true,
    notDirected: true,
    userRepresents: true,
    guardianConsents: true,
    onDiscovery: { deactivateAccount: true, deleteData: true },
    report: true,
  },

  automatedDecisions: {
    made: true,
    decisions: {
      invoice: {
        about: "whether you can pay by invoice",
        logic: "your payment history",
        consequence: "you pay in advance",
        humanReview: true,
      },
    },
  },

  marketing: {
    sent: true,
    channels: ["email", "post"],
    content: ["new instruments", "concerts near you"],
    thirdPartyAdvertising: { removal: "renting an instrument" },
    optOut: {
      unsubscribeLink: true,
      byCall: true,
      byContact: true,
      effectiveWithin: { amount: 10, unit: "business-day" },
    },
  },

  links: { present: true, noControl: true, notCovered: true, theirsApply: true, readTheirs: true },

  support: {
    channels: ["telephone", "chat"],
    data: ["recordings of our calls"],
    occasions: ["ask us for support"],
    usedAsPolicy: true,
    remoteAccess: { explicitConsent: true, temporary: true },
    recorded: true,
    recordings: { of: ["chat sessions"], access: true, suspend: true },
    training: true,
    survey: { about: "your experience", optOut: true },
    plans: { names: ["Plus"], ownTerms: true, termsFrom: "our distributors" },
  },

  suppliedData: { duties: ["tell them", "have their permission"] },

  governance: {
    selfAssessment: { every: { amount: 1, unit: "year" }, signedStatement: true },
    training: true,
    frameworks: ["the Code of Conduct of Instrument Makers"],
    dataAccuracy: true,
  },

  changes: {
    anyTime: true,
    dateUpdated: true,
    readerChecks: true,
    effectiveOnPublication: true,
    notice: ["email", "a notice on our website"],
    substantial: { notice: true, freshConsent: true },
    refusal: "suspension",
    pastData: true,
  },

  acceptableUse: {
    prohibitions: { spam: { title: "spam", text: "You must not send advertisements to other users." } },
    terms: "https://lindgren.example/terms",
  },

  documents: {
    "privacy-policy": {
      title: "How Lindgren handles personal data",
      designation: "notice",
      updated: "2026-01-31T09:30+01:00",
      effective: "2026-03-01",
      datePosition: "bottom",
      address: "https://lindgren.example/privacy",
      emphasis: "what we ask of you",
      thanksFor: "your visit",
      privacyMatters: true,
      readingHelps: true,
      sections: { order: ["rights"], omit: ["governance-notes"], headings: { children: "Young musicians" } },
    },
    "cookie-policy": { updated: "2026-02-01" },
    "notice-at-collection": { effective: "2026-03-01" },
    "short-notice": { updated: "2026-02-02" },
    "acceptable-use-policy": { updated: "2026-02-03" },
  },

  style: {
    voice: "you",
    numbering: "decimal",
    contents: true,
    dateFormat: "day-month-year",
    purposesBy: "purpose",
    forms: { recipients: "list" },
  },

  clauses: {
    "security-password": { replace: "Keep your password **to yourself**.", revision: "000000" },
    "links-read": { extend: "They may differ from ours." },
    "introduction-purpose": { drop: true },
  },

  ownSections: {
    workshop: {
      heading: "Our workshop",
      body: "### Visits\n\nWe note who visits the workshop:\n\n- on paper\n- for *one week*\n",
      after: "security",
      documents: ["privacy-policy"],
    },
  },
});

import { definePolicy } from "policywright";

// Everything here is invented. Replace what is true of the shop by what is true of you; take out what is not, and the
// documents say nothing of it. Comments that begin with “Decide” mark choices that only you, with your counsel, can make.
export default definePolicy({
  controller: {
    // The name under which you are registered, with its form.
    name: "Copperfield & Thyme Kitchenware, Inc.",
    brand: "Copperfield & Thyme",
    address: { lines: ["2140 Orchard Mill Road", "Petaluma, CA 94952"], country: "US" },
  },

  contacts: {
    questions: {
      email: "privacy@copperfield-thyme.example",
      address: { lines: ["Attn: Privacy", "2140 Orchard Mill Road", "Petaluma, CA 94952"], country: "US" },
    },
    // Two ways at least, one of them toll-free, unless you sell online only (Cal. Civ. Code § 1798.130(a)(1)).
    rights: {
      form: "https://copperfield-thyme.example/privacy/requests",
      email: "privacy@copperfield-thyme.example",
      phone: "+1 800 555 0142",
      tollFree: true,
    },
    "opt-out": { phone: "+1 800 555 0142", tollFree: true, email: "privacy@copperfield-thyme.example" },
    appeals: { email: "appeals@copperfield-thyme.example", subject: "Appeal" },
    children: { email: "privacy@copperfield-thyme.example", subject: "Child" },
    marketing: { email: "hello@copperfield-thyme.example" },
    support: { email: "hello@copperfield-thyme.example", phone: "+1 707 555 0119" },
    security: { email: "security@copperfield-thyme.example" },
    accessibility: { email: "privacy@copperfield-thyme.example", phone: "+1 707 555 0119" },
  },

  scope: {
    websites: ["copperfield-thyme.example"],
    dealings: ["orders by telephone", "visits to our shop in Petaluma"],
  },

  audience: {
    regions: ["US"],
    // Who sells online only may give an email address instead of a toll-free number.
    onlineOnly: false,
    languages: ["en"],
    // Decide: those who handle data of ten million people in California a year publish figures on requests.
    tenMillion: true,
  },

  collection: {
    // What is said of categories must also hold for the 12 months before the last update.
    reportedPeriod: { amount: 12, unit: "month" },
    calledInformation: true,
    occasions: ["purchase", "registration", "newsletter", "contact", "visit"],
  },

  // For each category: what is in it, where it comes from, what Californian law calls it, how long you keep it,
  // and whether it is disclosed to companies that work for you, sold, or shared for advertising. `false` denies it.
  dataCategories: {
    contact: {
      term: "contact",
      items: ["name", "email-address", "telephone-number", "postal-address"],
      sources: ["data-subject", "gift-givers"],
      statutory: ["identifiers", "customer-records"],
      retention: { period: { amount: 7, unit: "year" }, from: "your last order" },
      disclosed: {
        to: ["parcelway", "fernpay", "letterbird", "helpdock", "gatewarden", "cloudharbour"],
        purposes: ["delivery", "payment", "direct-marketing", "customer-support", "fraud-prevention"],
      },
      sold: false,
      shared: false,
    },
    login: {
      label: "login data",
      items: ["email-address", "password"],
      sources: ["data-subject"],
      statutory: ["identifiers"],
      // A user name together with the password that opens the account is sensitive in California.
      sensitive: "account-access",
      retention: { criterion: "account-exists" },
      disclosed: { to: ["cloudharbour"], purposes: ["account-management"] },
      sold: false,
      shared: false,
    },
    orders: {
      label: "order history",
      items: ["order", "invoice", { label: "returns and refunds" }],
      sources: ["data-subject"],
      statutory: ["commercial-information"],
      retention: { period: { amount: 7, unit: "year" }, from: "the order" },
      disclosed: {
        to: ["parcelway", "fernpay", "helpdock", "cloudharbour"],
        purposes: ["delivery", "payment", "customer-support", "accounting"],
      },
      sold: false,
      shared: false,
    },
    payment: {
      term: "payment",
      items: ["payment-amount", { label: "the type and last four digits of cards" }],
      sources: ["data-subject", "payment-platform"],
      statutory: ["customer-records"],
      retention: { period: { amount: 7, unit: "year" }, from: "the payment" },
      disclosed: { to: ["fernpay", "gatewarden"], purposes: ["payment", "fraud-prevention"] },
      sold: false,
      shared: false,
    },
    device: {
      term: "device",
      items: ["ip-address", "browser", "cookie-identifier"],
      sources: ["automatic"],
      statutory: ["identifiers", "network-activity"],
      retention: { period: { amount: 13, unit: "month" } },
      disclosed: {
        to: ["tallymark", "gatewarden", "cloudharbour"],
        purposes: ["analytics", "fraud-prevention", "administration"],
      },
      sold: { to: ["brightlane"], purposes: ["advertising", "advertising-measurement"] },
      shared: { to: ["brightlane", "circleroom"], purposes: ["targeted-advertising"] },
    },
    usage: {
      term: "log-usage",
      items: ["pages-viewed", "search-terms", "referral", "email-interaction"],
      sources: ["automatic"],
      statutory: ["network-activity"],
      retention: { period: { amount: 13, unit: "month" } },
      disclosed: { to: ["tallymark", "letterbird"], purposes: ["analytics", "direct-marketing"] },
      sold: { to: ["brightlane"], purposes: ["advertising", "advertising-measurement"] },
      shared: { to: ["brightlane", "circleroom"], purposes: ["targeted-advertising"] },
    },
    location: {
      term: "approximate-location",
      sources: ["automatic"],
      statutory: ["geolocation"],
      retention: { period: { amount: 13, unit: "month" } },
      disclosed: { to: ["tallymark"], purposes: ["analytics"] },
      sold: false,
      shared: { to: ["brightlane"], purposes: ["targeted-advertising"] },
    },
    conversations: {
      term: "communications",
      items: ["email-content", "chat-messages", "call-recording"],
      sources: ["data-subject"],
      statutory: ["identifiers", "sensory-information"],
      retention: { period: { amount: 3, unit: "year" }, from: "the end of the conversation" },
      disclosed: { to: ["helpdock"], purposes: ["customer-support"] },
      sold: false,
      shared: false,
    },
    interests: {
      term: "interests",
      items: [{ label: "products that you are likely to want" }],
      sources: ["inferred"],
      statutory: ["inferences"],
      retention: { period: { amount: 13, unit: "month" } },
      disclosed: { to: ["letterbird"], purposes: ["recommendations", "direct-marketing"] },
      sold: false,
      shared: false,
    },
    rewards: {
      label: "rewards data",
      items: [{ label: "points" }, { label: "birthdays" }],
      sources: ["data-subject", "automatic"],
      // A birthday tells an age, which is a protected classification.
      statutory: ["commercial-information", "protected-characteristics"],
      retention: { period: { amount: 1, unit: "year" }, from: "the end of your membership" },
      disclosed: { to: ["letterbird", "cloudharbour"], purposes: ["loyalty"] },
      sold: false,
      shared: false,
    },
  },

  notCollected: {
    cards: { label: "full card numbers, which go straight to our payment provider" },
  },

  sources: {
    "gift-givers": { term: "other-people", label: "people who send you a gift" },
  },

  purposes: {
    returns: { term: "customer-support", label: "returns, refunds and warranties" },
    loyalty: { term: "marketing", label: "running Copper Spoon Rewards" },
  },

  activities: {
    orders: {
      purposes: ["order-fulfilment", "delivery", "payment"],
      data: ["contact", "orders", "payment"],
      recipients: ["parcelway", "fernpay"],
      provision: { required: true, by: "contract", consequence: "we cannot send you what you order" },
    },
    returns: { purposes: ["returns"], data: ["contact", "orders", "payment"], recipients: ["parcelway"] },
    accounts: { purposes: ["account-management"], data: ["contact", "login", "orders"] },
    support: {
      purposes: ["customer-support"],
      data: ["contact", "orders", "conversations"],
      recipients: ["helpdock"],
    },
    newsletters: {
      purposes: ["direct-marketing", "recommendations"],
      data: ["contact", "orders", "usage", "interests"],
      recipients: ["letterbird"],
    },
    rewards: {
      purposes: ["loyalty"],
      data: ["contact", "orders", "rewards"],
      recipients: ["letterbird"],
      condition: "you are a member",
    },
    advertising: {
      purposes: ["targeted-advertising", "advertising-measurement"],
      data: ["device", "usage", "location"],
      recipients: ["brightlane", "circleroom"],
    },
    analytics: {
      purposes: ["analytics", "service-improvement"],
      data: ["device", "usage", "location"],
      recipients: ["tallymark"],
    },
    security: {
      purposes: ["security", "fraud-prevention"],
      data: ["contact", "login", "payment", "device"],
      recipients: ["gatewarden"],
    },
    records: { purposes: ["accounting", "legal-compliance"], data: ["contact", "orders", "payment"] },
  },

  // Processors work for you under a contract; a third party uses data for its own ends.
  recipients: {
    parcelway: { name: "Parcelway Logistics LLC", role: "processor", kind: "delivery", country: "US" },
    fernpay: { name: "Fernpay, Inc.", role: "processor", kind: "payment-provider", country: "US" },
    gatewarden: { name: "Gatewarden, Inc.", role: "processor", kind: "fraud-prevention", country: "US" },
    cloudharbour: { name: "Cloudharbour Hosting, Inc.", role: "processor", kind: "hosting", country: "US" },
    letterbird: { name: "Letterbird Email LLC", role: "processor", kind: "communications", country: "US" },
    helpdock: { name: "Helpdock, Inc.", role: "processor", kind: "customer-support", country: "US" },
    tallymark: { name: "Tallymark Analytics, Inc.", role: "processor", kind: "analytics", country: "US" },
    brightlane: {
      name: "Brightlane Ads, Inc.",
      role: "third-party",
      kind: "advertising-network",
      country: "US",
      privacyPolicy: "https://brightlane.example/privacy",
      // It reads its cookies on your pages: the notice at collection must name it (11 CCR § 7012(g)).
      collects: true,
    },
    circleroom: {
      name: "Circleroom, Inc.",
      role: "third-party",
      kind: "social-network",
      country: "US",
      privacyPolicy: "https://circleroom.example/privacy",
      collects: true,
    },
  },

  disclosure: {
    grounds: ["law", "legal-process", "protect-rights", "fraud"],
    test: "necessary",
    corporateTransactions: true,
  },

  // Decide: letting an advertising network use your cookies for its own ends is a sale in California and elsewhere.
  sale: {
    sells: true,
    forMoney: false,
    shares: true,
    targetedAdvertising: true,
    sensitive: false,
    // Decide: selling data of people who are no customers of yours can make you a data broker; name the states, or deny it.
    broker: false,
    optOut: "https://copperfield-thyme.example/privacy/opt-out",
    optOutTitle: "do-not-sell-or-share",
    optOutWithin: { amount: 15, unit: "business-day" },
    // Decide: what you know of the age of those whose data you sell. If `true`, say how they opt in.
    minors: { known: false },
  },

  // Decide: if `beyondPermitted` is true, people can limit it, and you need a link to `limit`.
  // `traits`: what other states call sensitive as well, such as health; log-ins are sensitive in California alone.
  sensitiveData: { traits: false, beyondPermitted: false, inferring: false },

  healthData: { collected: false },

  deidentifiedData: { commitment: true, contracts: true },

  retention: {
    asNecessary: true,
    longerByLaw: "required",
    longerFor: ["tax", { label: "to recall products" }],
    afterwards: { delete: true, anonymise: true, isolateBackups: true },
  },

  security: {
    reasonable: true,
    measures: ["encryption-in-transit", "password-hashing", "access-control", "backups", "staff-training"],
    noGuarantee: true,
    keepPasswordSecret: true,
  },

  cookies: {
    used: true,
    similarTechnologies: true,
    lessons: ["content"],
    items: {
      basket: {
        name: "ct_basket",
        category: "strictly-necessary",
        party: "first",
        purposes: ["shopping-cart", "log-in"],
        lifetime: { period: { amount: 30, unit: "day" } },
      },
      choices: {
        name: "ct_choices",
        category: "strictly-necessary",
        party: "first",
        purposes: ["consent-record"],
        lifetime: { period: { amount: 12, unit: "month" } },
      },
      statistics: {
        name: "_tally",
        category: "analytics",
        party: "third",
        provider: "tallymark",
        purposes: ["analytics"],
        lifetime: { period: { amount: 13, unit: "month" } },
      },
      advertising: {
        name: "_blid",
        category: "advertising",
        party: "third",
        provider: "brightlane",
        purposes: ["advertising", "advertising-measurement"],
        lifetime: { period: { amount: 13, unit: "month" } },
      },
      social: {
        name: "_crm",
        category: "advertising",
        storage: "pixel",
        party: "third",
        provider: "circleroom",
        purposes: ["advertising", "social-media"],
        lifetime: { period: { amount: 90, unit: "day" } },
      },
    },
    choices: {
      place: "https://copperfield-thyme.example/privacy/cookies",
      rememberedFor: { amount: 12, unit: "month" },
      refusal: "services-work",
    },
    browserControls: { rejectAll: true, choose: true },
    withoutCookies: "some-features-fail",
  },

  trackers: {
    emailTracking: true,
    // What CalOPPA and its sisters ask: whether others follow people across websites.
    acrossSites: true,
    ownAcrossSites: false,
  },

  signals: {
    doNotTrack: { honoured: false },
    globalPrivacyControl: {
      honoured: true,
      similarSignals: true,
      optsOutOf: ["sale", "sharing", "targeted-advertising"],
      appliesTo: ["browser", "account"],
      statusShown: true,
      frictionless: false,
      instructions: "https://copperfield-thyme.example/privacy/signals",
    },
  },

  // Decide: to whom you grant which right. Without `places`, everybody has it, which is simplest to say and to keep.
  rights: {
    granted: {
      know: { categories: true, pieces: true, inferences: true, since: "2022-01-01" },
      "know-disclosed": {},
      "third-party-list": { places: ["US-CT", "US-DE", "US-MD", "US-MN", "US-OR"] },
      delete: { exceptions: true, recipientsTold: true },
      correct: {},
      portability: { machineReadable: true },
      "opt-out-sale": { sharing: true },
      "opt-out-targeted-advertising": {},
      "opt-out-profiling": {},
      "non-discrimination": { workers: true },
    },
  },

  requests: {
    noAccount: true,
    confirmedWithin: { amount: 10, unit: "business-day" },
    responseTimes: [{ period: { amount: 45, unit: "day" } }],
    extension: { period: { amount: 45, unit: "day" }, notified: true },
    free: true,
    refusalIfExcessive: true,
    verification: {
      account: true,
      matching: ["email-address", "postal-address", { label: "the number of one of your orders" }],
      declaration: true,
      onlyUse: true,
      notForOptOut: true,
    },
    agents: { permission: true, confirmation: true, powerOfAttorney: true },
    appeals: {
      within: { amount: 60, unit: "day" },
      decidedWithin: { amount: 45, unit: "day" },
      attorneyGeneral: true,
    },
    // Asked of those who handle data of 10 million people a year; others may publish it.
    metrics: {
      year: 2025,
      everyone: true,
      counts: {
        delete: { received: 412, complied: 397, denied: 15, medianDays: 9 },
        correct: { received: 58, complied: 58, denied: 0, medianDays: 4 },
        know: { received: 133, complied: 121, denied: 12, medianDays: 16 },
        "opt-out-sale": { received: 2960, complied: 2960, denied: 0, medianDays: 1 },
      },
    },
  },

  account: {
    selfService: { login: true, place: "your account settings", anyTime: true, review: true, change: true },
    closure: {
      onRequest: true,
      actions: ["delete"],
      keptFor: ["tax", "fraud-prevention"],
    },
  },

  children: {
    age: 13,
    notDirected: true,
    notKnowinglyCollected: true,
    onDiscovery: { deleteData: true },
    report: true,
  },

  automatedDecisions: { made: false, profiling: false, modelTraining: false },

  marketing: {
    sent: true,
    channels: ["email", "post"],
    content: ["products", { label: "recipes" }, "offers"],
    // Shine the Light, Cal. Civ. Code § 1798.83.
    thirdPartyUse: { disclosed: false },
    optOut: { unsubscribeLink: true, effectiveWithin: { amount: 10, unit: "business-day" } },
  },

  incentives: {
    rewards: {
      name: "Copper Spoon Rewards",
      offers: "one point for each dollar that you spend, and $5 off for every 100 points",
      terms: "points expire 18 months after you earn them",
      data: ["contact", "orders", "rewards"],
      optIn: "ticking the box at checkout or in your account",
      anyTime: true,
      withdrawal: "choosing “Leave Copper Spoon” in your account settings",
      // Decide: a good-faith estimate, and how you made it (11 CCR § 7081).
      value: "about $9 a year",
      valuation: ["revenue-per-person"],
      sold: false,
      recipients: ["letterbird", "cloudharbour"],
      deletionEnds: true,
    },
  },

  links: { present: true, noControl: true, notCovered: true, readTheirs: true },

  support: { recorded: true, training: true },

  governance: { training: true, accessibilityStandard: "WCAG 2.1", dataAccuracy: true },

  changes: {
    dateUpdated: true,
    reviewedEvery: { amount: 12, unit: "month" },
    notice: ["email", "website-notice"],
    pastData: true,
  },

  documents: {
    "privacy-policy": {
      updated: "2026-10-01",
      effective: "2026-10-01",
      address: "https://copperfield-thyme.example/privacy",
    },
    "cookie-policy": {
      updated: "2026-10-01",
      address: "https://copperfield-thyme.example/privacy/cookie-policy",
    },
    "notice-at-collection": {
      updated: "2026-10-01",
      address: "https://copperfield-thyme.example/privacy/notice-at-collection",
    },
    "short-notice": {
      updated: "2026-10-01",
      address: "https://copperfield-thyme.example/privacy/at-a-glance",
    },
  },

  style: { dateFormat: "month-day-year", contents: true },
});

import { definePolicy } from "policywright";

const contact = { email: "info@mega.com", subject: "Privacy Policy Information" };

export default definePolicy({
  controller: { name: "MEGA" },

  contacts: { questions: contact, rights: contact, marketing: contact },

  scope: { allWebsites: true },

  definitions: {
    "personal-information": {
      term: "personal information",
      means: "data by which one person can be uniquely identified or contacted",
      inIntroduction: true,
    },
  },

  collection: {
    voluntary: true,
    occasions: ["materials", "interest", "trial", "order", "application", "business"],
    combinedWith: ["website-use"],
    combinedFromCookies: true,
    purposesAreExamples: true,
    reasonTold: true,
    reasonToldWhen: ["download", "product-interest", "webinar"],
  },

  sources: {
    "third-parties": {
      term: "third-party",
      purposes: ["data-quality", "understanding-needs"],
      guarantees: ["lawfulness", "privacy-policies"],
    },
  },

  dataCategories: {
    personal: { term: "contact", label: "personal information" },
    visit: {
      term: "browser-data",
      items: ["ip-address", "browser-type", "browser-language", "visit-time", "referring-address"],
      automatic: true,
      occasions: ["visit"],
    },
    indirect: { term: "third-party-data" },
  },

  purposes: {
    requests: {
      term: "requests",
      examples: ["product-requests", "callbacks", "material-requests", "information-requests"],
    },
    support: {
      term: "product-support",
      examples: ["update-notices"],
    },
    quality: {
      term: "personalisation",
      label: "giving you services of the highest quality, tailored to your wishes",
    },
  },

  activities: {
    requests: { purposes: ["requests"], data: ["personal"] },
    marketing: { purposes: ["marketing", "personal-communication"], data: ["personal", "indirect"] },
    support: { purposes: ["support", "quality"], data: ["personal"] },
  },

  trackers: { emailTracking: true },

  cookies: { used: true, similarTechnologies: true },

  marketing: {
    sent: true,
    channels: ["email", "telephone"],
    content: ["publications", "company-news", "products", "events", "interests"],
    optOut: { anyTime: true, unsubscribeInstructions: true, byCall: true, byContact: true },
  },

  recipients: {
    group: { label: "our international organisation, worldwide" },
    distributors: { label: "our network of certified partner distributors" },
  },

  disclosure: { nobodyElse: true },

  sale: { sells: false },

  rights: {
    granted: {
      confirmation: {},
      access: {},
      rectification: {},
      "withdraw-consent": { partly: true, future: true },
    },
    anyTime: true,
  },

  consent: { withdrawal: ["email"], dataAfterwards: ["delete", "store"] },

  security: { bestEffortOnServers: true, answersReports: true },

  changes: { anyTime: true, notice: ["website-notice"] },

  documents: {
    "privacy-policy": {
      updated: "2011-11-14",
      datePosition: "bottom",
      thanksFor: ["visit", "interest"],
      processingMeans: ["collect", "use", "share", "store"],
      privacyMatters: true,
      sections: {
        order: ["data", "cookies", "purposes", "marketing", "recipients", "rights", "security", "changes"],
        headings: { rights: "Access to your personal information" },
      },
    },
    "cookie-policy": { updated: "2011-11-14", datePosition: "bottom" },
  },

  style: { dateFormat: "month-day-year", forms: { purposes: "list", recipients: "list" } },
});

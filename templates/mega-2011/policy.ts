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
    },
  },

  collection: {
    voluntary: true,
    occasions: [
      { label: "download marketing materials" },
      "interest",
      { label: "evaluate products or services" },
      "purchase",
      "application",
      { label: "do other business with us" },
    ],
    combinedWith: "information on your use of our websites, which cookies and other technologies give us",
    reasonTold: true,
  },

  sources: {
    "third-parties": {
      term: "third-party",
      purpose:
        "making your information more accurate and complete, and understanding and answering your needs better",
      guarantee: "that the data was acquired lawfully and under a proper privacy policy",
    },
  },

  dataCategories: {
    personal: { term: "contact", label: "personal information" },
    visit: {
      term: "log-usage",
      label: "information that your browser sends us",
      items: [
        "ip-address",
        { label: "browser type" },
        "language",
        "access-time",
        { label: "addresses of the websites that led you to ours" },
      ],
      automatic: true,
      occasion: "when you visit our websites",
    },
  },

  purposes: {
    requests: {
      term: "requests",
      label: "fulfilling your requests",
      examples: [
        "requests for a product or service",
        "a callback",
        "marketing materials",
        "specific information",
      ],
    },
    support: {
      term: "customer-support",
      label: "supporting products and services that you have obtained from us",
      examples: ["telling you of an update or a change"],
    },
    quality: {
      term: "personalisation",
      label: "giving you services of the highest quality",
    },
  },

  activities: {
    requests: { purposes: ["requests"], data: ["personal"] },
    marketing: { purposes: ["marketing", "personalisation"], data: ["personal", "visit"] },
    support: { purposes: ["support", "quality", "personalisation"], data: ["personal"] },
  },

  trackers: { emailTracking: true },

  cookies: { used: true, similarTechnologies: true },

  marketing: {
    sent: true,
    content: ["our latest publications", "news of our company", "products and services", "upcoming events"],
    optOut: { unsubscribeLink: true, byCall: true, byContact: true },
  },

  recipients: {
    group: { label: "our organisation worldwide" },
    distributors: { label: "our network of certified partner distributors" },
  },

  disclosure: { nobodyElse: true },

  sale: { sells: false },

  rights: {
    granted: {
      confirmation: {},
      access: {},
      rectification: {},
      "withdraw-consent": { anyTime: true, partly: true },
    },
  },

  consent: { consequence: "we delete or store your data, as you wish" },

  security: { bestEffort: true, answersReports: true },

  changes: { anyTime: true, notice: ["a notice on our website"] },

  documents: {
    "privacy-policy": {
      updated: "2011-11-14",
      datePosition: "bottom",
      thanksFor: "visiting us and for your interest in what we offer",
      privacyMatters: true,
      sections: {
        order: [
          "definitions",
          "data",
          "cookies",
          "purposes",
          "marketing",
          "recipients",
          "rights",
          "security",
          "changes",
        ],
        headings: { rights: "Access to your personal information" },
      },
    },
  },

  style: { dateFormat: "month-day-year", forms: { purposes: "list", recipients: "list" } },
});

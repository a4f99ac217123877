/** What carries demands of laws besides the documents that can be made from a model. */
export const surfaces = {
  website: { title: "Website", means: "Homepage, header, footer or the page on which data are collected." },
  app: { title: "App", means: "The app itself, its settings, and its page in a store." },
  "terms-or-interface": {
    title: "Terms or interface",
    means: "Terms of use, or the interface of a platform.",
  },
  "cookie-banner": { title: "Cookie banner", means: "The dialogue in which people choose about cookies." },
  "collection-notice": {
    title: "Collection notice",
    means: "What people are told at the time when their data are collected.",
  },
  "opt-out-notice": {
    title: "Opt-out notice",
    means: "The page behind the links to opt out of sale and sharing, or to limit sensitive data.",
  },
  "incentive-notice": {
    title: "Notice of financial incentive",
    means: "What people are told before they opt in to a financial incentive.",
  },
  "automated-decision-notice": {
    title: "Notice before automated decisions",
    means: "What people are told before automated decision-making technology is used.",
  },
  "children-notice": {
    title: "Notice on children’s data",
    means:
      "The online notice on data of children: a document, or a part of the privacy policy that links lead to.",
  },
  "direct-notice-to-parents": {
    title: "Direct notice to parents",
    means: "What parents are sent before data of their child are collected.",
  },
  "consumer-health-policy": {
    title: "Policy on consumer health data",
    means: "A policy of its own on consumer health data.",
  },
  "biometric-policy": {
    title: "Policy on biometric data",
    means:
      "A public policy on keeping and destroying biometric data, or the written notice of collecting them.",
  },
  "glba-notice": {
    title: "Financial privacy notice",
    means: "The notice of a financial institution to its consumers and customers.",
  },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly means: string }>>;

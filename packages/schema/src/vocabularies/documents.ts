import type { Vocabulary } from "./vocabulary.js";

/** Documents that can be made from a model. */
export const documents = {
  "privacy-policy": {
    says: "All that a person must be told of the processing of her data (GDPR Arts. 13 and 14).",
    dpv: "dpv:PrivacyNotice",
  },
  "cookie-policy": {
    says: "Cookies and similar technologies, and the choices about them (Directive 2002/58/EC, Art. 5(3)).",
    dpv: "dpv:PrivacyNotice",
  },
  "notice-at-collection": {
    says: "What a business must say when it collects data (Cal. Civ. Code § 1798.100(a)).",
    dpv: "dpv:PrivacyNotice",
  },
  "short-notice": {
    says: "First layer of a layered notice: the essentials, with a link to the rest.",
    dpv: "dpv:LayeredNotice",
  },
  "acceptable-use-policy": {
    says: "What users of a service must not do with it.",
    dpv: "dpv:AcceptableUsePolicy",
  },
} as const satisfies Vocabulary;

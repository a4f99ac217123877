import type { Vocabulary } from "./vocabulary.js";

/** When a person can have data erased, in the order of GDPR Art. 17(1). */
export const erasureGrounds = {
  "no-longer-necessary": {
    says: "The purposes no longer need the data (Art. 17(1)(a)).",
    dpv: "eu-gdpr:JustificationA17NonNecessity",
  },
  "consent-withdrawn": {
    says: "Consent is withdrawn, and there is no other legal ground (Art. 17(1)(b)).",
    dpv: "eu-gdpr:JustificationA17NoLegalBasis",
  },
  "consent-withdrawn-alone": {
    says: "Consent is withdrawn, whether or not there is another legal ground.",
    broader: "consent-withdrawn",
  },
  objection: {
    says: "The person objects, and no grounds override, or she objects to direct marketing (Art. 17(1)(c)).",
    dpv: "eu-gdpr:JustificationA17ObjectA21",
  },
  unlawful: {
    says: "The data have been processed unlawfully (Art. 17(1)(d)).",
    dpv: "eu-gdpr:JustificationA17UnlawfulProcessing",
  },
  "legal-obligation": {
    says: "A law demands that the data be erased (Art. 17(1)(e)).",
    dpv: "eu-gdpr:JustificationA17LegalErasure",
  },
  "child-consent": {
    says: "The data were collected from a child by an online service (Art. 17(1)(f)).",
    dpv: "eu-gdpr:JustificationA17ChildData",
  },
} as const satisfies Vocabulary;

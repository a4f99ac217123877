import type { Vocabulary } from "./vocabulary.js";

/** Where personal data come from (GDPR Art. 14(2)(f)). */
export const sources = {
  "data-subject": { says: "The person herself.", dpv: "dpv:DataSubjectDataSource" },
  automatic: { says: "Recorded by systems while a service is used.", dpv: "dpv:DataSubjectDataSource" },
  inferred: { says: "Concluded by the controller from other data.", dpv: "dpv:DataControllerDataSource" },
  "third-party": { says: "Somebody else.", dpv: "dpv:ThirdPartyDataSource" },
  "group-company": {
    says: "Company of the controller's group.",
    dpv: "dpv:ThirdPartyDataSource",
    broader: "third-party",
  },
  "service-provider": {
    says: "Company that works for the controller.",
    dpv: "dpv:ThirdPartyDataSource",
    broader: "third-party",
  },
  partner: {
    says: "Company that the controller works with.",
    dpv: "dpv:ThirdPartyDataSource",
    broader: "third-party",
  },
  distributor: {
    says: "Company that sells the controller's products.",
    dpv: "dpv:ThirdPartyDataSource",
    broader: "third-party",
  },
  employer: { says: "Employer of the person.", dpv: "dpv:ThirdPartyDataSource", broader: "third-party" },
  "other-people": {
    says: "People who give data about the person.",
    dpv: "dpv:ThirdPartyDataSource",
    broader: "third-party",
  },
  "payment-platform": {
    says: "Platform that a payment was made on.",
    dpv: "dpv:ThirdPartyDataSource",
    broader: "third-party",
  },
  "social-network": { says: "Social network.", dpv: "dpv:ThirdPartyDataSource", broader: "third-party" },
  "login-provider": {
    says: "Service that a person logs in with.",
    dpv: "dpv:ThirdPartyDataSource",
    broader: "third-party",
  },
  "advertising-network": {
    says: "Network that places advertisements.",
    dpv: "dpv:ThirdPartyDataSource",
    broader: "third-party",
  },
  "geolocation-service": {
    says: "Service that knows the place of an IP address.",
    dpv: "dpv:ThirdPartyDataSource",
    broader: "third-party",
  },
  "data-broker": {
    says: "Company that sells data.",
    dpv: "dpv:ThirdPartyDataSource",
    broader: "third-party",
  },
  "credit-agency": {
    says: "Company that knows about credit.",
    dpv: "dpv:ThirdPartyDataSource",
    broader: "third-party",
  },
  recruiter: {
    says: "Company that finds applicants.",
    dpv: "dpv:ThirdPartyDataSource",
    broader: "third-party",
  },
  "public-authority": { says: "Public body.", dpv: "dpv:ThirdPartyDataSource", broader: "third-party" },
  "public-source": { says: "Source that everybody can read.", dpv: "dpv:PublicDataSource" },
  "public-register": {
    says: "Register that everybody can read.",
    dpv: "dpv:PublicDataSource",
    broader: "public-source",
  },
} as const satisfies Vocabulary;

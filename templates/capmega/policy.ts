import { definePolicy } from "policywright";

export default definePolicy({
  controller: { name: "CAPMEGA" },

  // The published policy announces these addresses and leaves them out.
  contacts: {
    surveys: { team: "support", email: { notGiven: true } },
    support: { email: { notGiven: true } },
  },

  collection: {
    combinedAcrossServices: true,
    combinedFor: ["consistent-experience", "personalisation"],
    fromThirdParties: true,
  },

  sources: {
    geolocation: {
      term: "geolocation-service",
      data: ["area"],
    },
  },

  dataCategories: {
    area: {
      term: "approximate-location",
      label: "your general geographic area",
      derivedFrom: ["ip-address"],
    },
    personal: { term: "service-data" },
  },

  purposes: {
    notices: {
      term: "service-notices",
      label: "sending you notices made for you",
      examples: ["subscription-notices", "security-notices", "account-notices"],
    },
  },

  activities: {
    services: {
      purposes: ["administration", "service-improvement", "personalisation"],
      data: ["personal"],
    },
    notices: { purposes: ["notices"], data: ["personal"] },
    menu: { purposes: ["regional-services"], data: ["area"] },
  },

  disclosure: {
    onlyWithConsent: {},
    corporateTransactions: true,
    grounds: [
      "law",
      "legal-process",
      "protect-customers",
      "protect-safety",
      "security",
      "protect-rights",
      "terms-enforcement",
    ],
    groundsAllow: ["access", "store"],
    groundsCover: ["private-content", "database-records"],
    test: "good-faith",
    policeInstead: ["copyright-infringement", "stolen-goods"],
    policeWhoeverOwns: true,
  },

  recipients: {
    contractors: {
      kind: "service-provider",
      data: ["personal"],
      purposes: ["customer-support", "security"],
      obligations: ["our-requirements", "task-only"],
    },
  },

  links: { present: true, notCovered: true, theirsApply: true },

  marketing: { thirdPartyAdvertising: { paidAccount: { name: "PREMIUM", from: "distributor" } } },

  account: {
    selfService: { login: true, someServices: true, review: true, change: true, keepsOthersOut: true },
  },

  support: {
    occasions: ["support", "support-wizard"],
    incidentDetails: true,
    data: ["credentials", "contact", "fault-state", "system-records"],
    dataAccess: true,
    usedAsPolicy: true,
    training: true,
    channels: ["telephone", "email", "chat"],
    remoteAccess: { explicitConsent: true, temporary: true },
    recorded: true,
    recordings: {
      of: ["telephone", "chat", "remote-access"],
      access: true,
      suspend: true,
    },
    survey: { about: ["experience", "suggestions"], optOut: true },
    plans: { names: ["Premier", "Pro"], ownTerms: true, termsFrom: "distributor" },
  },

  documents: {
    "privacy-policy": {
      sections: {
        order: ["data", "purposes", "recipients", "links", "marketing", "rights", "support"],
        headings: {
          recipients: "When we share your personal data",
          marketing: "Advertising",
          rights: "Access to your personal data",
        },
      },
    },
  },
});

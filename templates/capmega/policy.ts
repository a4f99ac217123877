import { definePolicy } from "policywright";

export default definePolicy({
  controller: { name: "CAPMEGA" },

  // The published policy announces these addresses and leaves them out.
  contacts: {
    surveys: { team: "our support team", email: { notGiven: true } },
    support: { email: { notGiven: true } },
  },

  collection: {
    aims: ["operating, improving and customising our products and services"],
    combinedAcrossServices: true,
    combinedFor: "a more consistent experience that is tailored to you",
    fromThirdParties: true,
  },

  sources: {
    geolocation: {
      term: "geolocation-service",
      label: "third-party services that locate IP addresses",
      data: ["area"],
      purpose: "showing you a menu of the CAPMEGA services that you can use in your region",
    },
  },

  dataCategories: {
    area: {
      term: "approximate-location",
      label: "your general geographic area",
      description: "derived from your IP address",
    },
    personal: { label: "data gathered through our services" },
  },

  purposes: {
    notices: {
      term: "service-notices",
      label: "sending you notices made for you",
      examples: [
        "notices that your subscription expires",
        "notices of security improvements",
        "notices of what you need to do in your account",
      ],
    },
  },

  activities: {
    services: {
      purposes: ["service-provision", "service-improvement", "personalisation"],
      data: ["personal"],
    },
    notices: { purposes: ["notices"], data: ["personal"] },
    menu: { purposes: ["personalisation"], data: ["area"] },
  },

  disclosure: {
    onlyWithConsent: {},
    corporateTransactions: true,
    grounds: [
      "law",
      "legal-process",
      { label: "to protect our customers, for example from spam, phishing and other fraud" },
      { label: "to prevent death or serious injury of any person" },
      {
        label:
          "to run our services and keep them secure, which includes preventing and stopping attacks on our networks and systems",
      },
      {
        label:
          "to protect the property and the rights of CAPMEGA, which includes enforcing our terms of service",
      },
    ],
    groundsAllow: ["access", "store"],
    groundsCover: "private content, such as database records",
    test: "good-faith",
    policeInstead: [
      "copyright infringement",
      "trade in stolen goods, whether they belong to us or to a customer",
    ],
  },

  recipients: {
    contractors: {
      label: "companies that we hire for customer support, security or protection",
      kind: "service-provider",
      data: ["personal"],
      purposes: ["customer-support", "security"],
      obligations: [
        "meet our privacy requirements",
        "use customers' personal data for nothing but their task",
      ],
    },
  },

  links: { present: true, notCovered: true, theirsApply: true },

  marketing: { thirdPartyAdvertising: { removal: "buying a PREMIUM account from our distributors" } },

  account: {
    selfService: { login: true, someServices: true, review: true, change: true, keepsOthersOut: true },
  },

  support: {
    occasions: ["ask us for support", "run an automated support wizard"],
    data: [
      "login and contact data",
      "the state of hardware and software when a fault occurs and while it is examined and repaired",
      "system and registry data on how hardware and software are installed, configured and operated",
    ],
    usedAsPolicy: true,
    training: true,
    channels: ["telephone", "email", "live chat"],
    remoteAccess: { explicitConsent: true, temporary: true },
    recordings: {
      of: ["telephone calls", "chat sessions", "remote access sessions"],
      access: true,
      suspend: true,
    },
    survey: { about: "your experience and your suggestions", optOut: true },
    plans: { names: ["Premier", "Pro"], ownTerms: true, termsFrom: "our distributors" },
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

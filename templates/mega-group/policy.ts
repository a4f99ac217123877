import { definePolicy } from "policywright";

const office = {
  lines: ["Legal Department", "MEGA INTERNATIONAL", "9 avenue René Coty", "75014 Paris"],
  country: "FR",
} as const;

const month = (amount: number) => ({ amount, unit: "month" }) as const;

export default definePolicy({
  controller: {
    name: "MEGA",
    group: { name: "MEGA Group", wholeGroup: true, dataProtectionOfficer: true },
    // The published policy announces a second address and leaves it out.
    dataProtectionOfficer: { address: office, announced: { notGiven: true } },
  },

  contacts: {
    rights: { address: office },
    security: { announced: { notGiven: true } },
  },

  definitions: {
    "personal-data": { term: "personal-data" },
    "identifiable-person": { term: "identifiable-person" },
    processing: { term: "processing" },
    file: { term: "filing-system", aliases: ["file"] },
    controller: { term: "controller" },
    processor: { term: "processor" },
    consent: { term: "consent" },
  },

  collection: {
    offers: ["services", "products", "apps", "other-offers"],
    inCompliance: true,
    ways: ["direct", "indirect"],
    occasions: ["web-form"],
    askedWhen: [
      "contract-performance",
      "contact-form",
      "trade-show",
      "survey",
      "forum",
      "contest",
      { label: "deal with us on professional social networks such as LinkedIn" },
    ],
    indirectOccasions: ["employer-contract", "business-contact"],
    purposesLawful: true,
    purposes: [
      "provision",
      "contract-performance",
      "employer-contract",
      "relationship",
      "protection",
      "customer-surveys",
      "promotion",
      "usage",
    ],
  },

  dataCategories: {
    names: { term: "name", items: ["first-name", "last-name"] },
    contact: {
      term: "business-contact",
      items: ["telephone-number", "job-title", "postal-address", "email-address"],
    },
    "ip-address": { term: "ip-address" },
  },

  suppliedData: {
    duties: [
      "comply-with-law",
      "prior-consent",
      "notify",
      "consent-or-basis",
      "inform-of-handling",
      "point-to-policy",
    ],
  },

  purposes: {
    provision: {
      term: "service-provision",
      label:
        "providing the information and services that you ask for and the applications and services that you order",
    },
    relationship: {
      term: "customer-relationship",
      examples: [{ label: "customer service" }, { label: "support" }],
    },
    protection: {
      term: "prohibited-activities",
      label:
        "detecting, preventing and investigating criminal, illegal or prohibited activities, and protecting our rights",
      examples: [{ label: "by liaising with regulators and law enforcement agencies" }],
    },
    "customer-surveys": {
      term: "surveys",
      label: "asking you to take part in customer surveys",
      examples: [{ label: "feedback on the use of our apps, products and services" }],
    },
    promotion: {
      term: "targeted-advertising",
      label:
        "sending you advertisements, marketing messages (also in banner windows) and targeted information that can be useful to you, based on how our apps, products and services are used",
    },
    usage: {
      term: "analytics",
      label: "learning which features of our websites, applications and services people use, and how",
    },
    obligations: {
      term: "contract-performance",
      label: "performing our contracts properly, in particular maintenance and support",
    },
    performance: { term: "contract-performance", label: "performing our contracts properly" },
    hosting: { term: "hosting", label: "hosting our SaaS services" },
    payment: { term: "payment", label: "carrying out payment transactions" },
    audit: { term: "audit", label: "meeting our audit responsibilities" },
  },

  recipients: {
    group: { kind: "group-company", purposes: ["obligations"] },
    subcontractors: { kind: "subcontractor", purposes: ["performance"] },
    microsoft: {
      name: "Microsoft Ireland Operations Ltd",
      purposes: ["hosting"],
      address: {
        lines: ["One Microsoft Place", "South County Industrial Park", "Leopardstown", "D18 P521 Dublin 18"],
        country: "IE",
      },
    },
    payments: {
      label: "third parties that we use for payments",
      including: ["clearing-house", "bank", "payee"],
      purposes: ["payment"],
    },
    marketing: { kind: "third-party", purposes: ["marketing"] },
    authorities: {
      label: "government agencies, regulators and any other third parties",
      purposes: ["regulatory-obligations"],
      condition: "it is necessary for this",
    },
    police: { kind: "police", purposes: ["crime-prosecution"] },
    litigants: {
      label: "any third party concerned",
      purposes: ["legal-proceedings"],
      condition: "we are legally entitled to disclose the data, for example by a court order",
    },
    auditors: {
      label: "our own auditors and consultants and those of the group",
      purposes: ["audit"],
    },
    assignees: { kind: "assignee" },
    "public-bodies": { kind: "informed-body" },
    staff: {
      label:
        "our employees who work on the purpose for which the data was collected, and subcontractors if necessary",
    },
    // The published policy sets no limit to this class.
    prospectors: { label: "any entity", purposes: ["prospecting"] },
  },

  disclosure: { transfersLawful: true },

  transfers: {
    "eu-customers": {
      outside: ["eu"],
      forCustomersIn: ["eu"],
      safeguard: "standard-contractual-clauses",
    },
  },

  retention: { asNecessary: true, plusLegalPeriods: true },

  rights: {
    anyTime: true,
    granted: {
      access: {},
      rectification: { promptly: true, completion: true, supplementaryStatement: true },
      erasure: {
        promptly: true,
        grounds: [
          "no-longer-necessary",
          "consent-withdrawn-alone",
          // As published: Art. 17(1)(c) GDPR asks for the contrary.
          { label: "you have objected, if a compelling legitimate ground exists for the processing" },
          "unlawful",
          "legal-obligation",
        ],
        exceptions: ["freedom-of-expression", "eu-legal-obligation", "public-task", "legal-claims"],
      },
      restriction: {
        grounds: ["accuracy-contested", "unlawful", "needed-for-claims"],
        noticeBeforeLifting: true,
      },
      portability: {},
      objection: { anyTime: true, directMarketing: true, broughtToAttention: true },
      complaint: { inYourCountry: true },
    },
    notifyRecipients: true,
    namesRecipients: true,
  },

  requests: {
    informs: true,
    toOfficer: { anyTime: true },
    promptly: true,
    responseTimes: [{ period: month(1) }],
    extension: { period: month(2), complexity: true, notified: true },
    forms: ["written", "electronic", "other", "oral"],
    oralIdentity: true,
    electronicReply: true,
    free: true,
    feeIfExcessive: true,
    feeCoversCosts: true,
    refusalIfExcessive: true,
    repetitive: true,
    identityCheck: true,
  },

  security: {
    necessary: true,
    against: ["unlawful-processing", "unauthorised-processing", "loss", "destruction", "damage"],
    noTransmissionGuarantee: true,
    bestEffort: true,
    passwordForAreas: true,
    passwordNotShared: true,
  },

  cookies: {
    used: true,
    lessons: [
      "file",
      "return",
      "recognition",
      "prevalence",
      "law",
      "duration",
      "session",
      "persistent",
      "parties",
    ],
    session: { deleted: true, onlyIdentifiers: true, noOtherTechniques: true },
    ownDomain: { notGiven: true },
    otherDomains: { notGiven: true },
    withoutConsent: [
      "security",
      { label: "loading pages quickly and efficiently by sharing the work among many computers" },
    ],
    othersNeedConsent: true,
    consent: "browser",
    browserControls: { warn: true, rejectAll: true, explained: true },
    withdrawal: { anyTime: true, limits: true },
    purposes: [
      "website-use",
      "visitor-conduct",
      "parts-visited",
      "tailored-messages",
      "interest-advertising",
      "search-measurement",
    ],
    // The lifetimes of the tools below contradict it, as published.
    lifetime: { period: month(13), until: "you delete them" },
    items: {
      technical: {
        label: "technical cookies",
        purposes: ["navigation", { label: "the use of certain functions of our website" }],
      },
      analytical: {
        label: "analytical cookies",
        purposes: ["statistics", "marketing", { label: "commercial purposes" }],
      },
      pardot: {
        name: "Pardot",
        about: "tracking cookies, attached to tracking links and to forms on our websites",
        data: [
          { label: "visits to all MEGA websites and their use" },
          {
            label:
              "details given to register for our events or to subscribe to our communications and resources",
          },
          { label: "details entered in forms, such as names, email addresses and companies" },
        ],
        purposes: [{ label: "improving your browsing" }, { label: "sending information by email" }],
        lifetime: { period: { amount: 390, unit: "day" } },
      },
      "google-analytics": {
        name: "Google Analytics",
        data: [{ label: "standard internet log information" }, { label: "what visitors do" }],
        purposes: [{ label: "optimising navigation" }, { label: "improving our content" }],
        lifetime: { period: month(50) },
        claims: ["anonymous", "statistics-only", "no-identification", "one-website"],
      },
    },
  },

  documents: {
    "privacy-policy": {
      title: "MEGA Group Data Privacy Policy",
      updated: "2022-09-12",
      datePosition: "bottom",
      aims: ["transparency", "rights"],
      sections: {
        order: [
          "introduction",
          "definitions",
          "scope",
          "data",
          "supplied",
          "purposes",
          "recipients",
          "transfers",
          "retention",
          "controller",
          "rights",
          "security",
          "cookies",
        ],
        headings: {
          data: "How we collect personal data",
          controller: "Our data protection officer",
          cookies: "Cookies, statistics and traffic data",
        },
      },
    },
    "cookie-policy": { updated: "2022-09-12", datePosition: "bottom" },
  },

  style: {
    numbering: "decimal",
    dateFormat: "month-day-year",
    forms: { recipients: "list", cookies: "list" },
  },
});

import { definePolicy } from "policywright";

const office = {
  lines: ["Legal Department", "MEGA INTERNATIONAL", "9 avenue René Coty", "75014 Paris"],
  country: "FR",
} as const;

const month = (amount: number) => ({ amount, unit: "month" }) as const;

export default definePolicy({
  locales: ["en", "fr"],

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
    file: { term: "filing-system", aliases: [{ en: "file", fr: "fichier de données" }] },
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
      {
        label: {
          en: "deal with us on professional social networks such as LinkedIn",
          fr: "échangez avec nous sur des réseaux sociaux professionnels tels que LinkedIn",
        },
      },
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
      label: {
        en: "providing the information and services that you ask for and the applications and services that you order",
        fr: "fournir les informations et les services que vous demandez ainsi que les applications et les services que vous commandez",
      },
    },
    relationship: {
      term: "customer-relationship",
      examples: [
        { label: { en: "customer service", fr: "service à la clientèle" } },
        { label: { en: "support", fr: "assistance" } },
      ],
    },
    protection: {
      term: "prohibited-activities",
      label: {
        en: "detecting, preventing and investigating criminal, illegal or prohibited activities, and protecting our rights",
        fr: "détecter et prévenir les activités criminelles, illégales ou interdites, enquêter à leur sujet et protéger nos droits",
      },
      examples: [
        {
          label: {
            en: "by liaising with regulators and law enforcement agencies",
            fr: "par des échanges avec les autorités de régulation et les services répressifs",
          },
        },
      ],
    },
    "customer-surveys": {
      term: "surveys",
      label: {
        en: "asking you to take part in customer surveys",
        fr: "vous inviter à participer à des enquêtes auprès de la clientèle",
      },
      examples: [
        {
          label: {
            en: "feedback on the use of our apps, products and services",
            fr: "vos retours sur l’utilisation de nos applications, produits et services",
          },
        },
      ],
    },
    promotion: {
      term: "targeted-advertising",
      label: {
        en: "sending you advertisements, marketing messages (also in banner windows) and targeted information that can be useful to you, based on how our apps, products and services are used",
        fr: "vous adresser des publicités, des messages commerciaux (y compris dans des bannières) et des informations ciblées susceptibles de vous être utiles, selon l’utilisation qui est faite de nos applications, produits et services",
      },
    },
    usage: {
      term: "analytics",
      label: {
        en: "learning which features of our websites, applications and services people use, and how",
        fr: "savoir quelles fonctions de nos sites web, applications et services sont utilisées, et comment",
      },
    },
    obligations: {
      term: "contract-performance",
      label: {
        en: "performing our contracts properly, in particular maintenance and support",
        fr: "assurer la bonne exécution de nos contrats, en particulier la maintenance et l’assistance",
      },
    },
    performance: {
      term: "contract-performance",
      label: { en: "performing our contracts properly", fr: "assurer la bonne exécution de nos contrats" },
    },
    hosting: {
      term: "hosting",
      label: { en: "hosting our SaaS services", fr: "héberger nos services SaaS" },
    },
    payment: {
      term: "payment",
      label: { en: "carrying out payment transactions", fr: "exécuter des opérations de paiement" },
    },
    audit: {
      term: "audit",
      label: {
        en: "meeting our audit responsibilities",
        fr: "assumer nos responsabilités en matière d’audit",
      },
    },
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
      label: {
        en: "third parties that we use for payments",
        fr: "tiers auxquels nous recourons pour les paiements",
      },
      including: ["clearing-house", "bank", "payee"],
      purposes: ["payment"],
    },
    marketing: { kind: "third-party", purposes: ["marketing"] },
    authorities: {
      label: {
        en: "government agencies, regulators and any other third parties",
        fr: "organismes publics, autorités de régulation et tous autres tiers",
      },
      purposes: ["regulatory-obligations"],
      condition: { en: "it is necessary for this", fr: "cela est nécessaire à cette fin" },
    },
    police: { kind: "police", purposes: ["crime-prosecution"] },
    litigants: {
      label: { en: "any third party concerned", fr: "tout tiers concerné" },
      purposes: ["legal-proceedings"],
      condition: {
        en: "we are legally entitled to disclose the data, for example by a court order",
        fr: "la loi nous autorise à communiquer les données, par exemple en vertu d’une décision de justice",
      },
    },
    auditors: {
      label: {
        en: "our own auditors and consultants and those of the group",
        fr: "nos propres auditeurs et consultants et ceux du groupe",
      },
      purposes: ["audit"],
    },
    assignees: { kind: "assignee" },
    "public-bodies": { kind: "informed-body" },
    staff: {
      kind: "staff",
      label: {
        en: "our employees who work on the purpose for which the data was collected, and subcontractors if necessary",
        fr: "nos salariés qui interviennent au titre de la finalité pour laquelle les données ont été collectées et, si nécessaire, nos prestataires en sous-traitance",
      },
    },
    // The published policy sets no limit to this class.
    prospectors: { label: { en: "any entity", fr: "toute entité" }, purposes: ["prospecting"] },
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
          {
            label: {
              en: "you have objected, if a compelling legitimate ground exists for the processing",
              fr: "vous vous êtes opposé au traitement, s’il existe un motif légitime impérieux pour celui-ci",
            },
          },
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
      {
        label: {
          en: "loading pages quickly and efficiently by sharing the work among many computers",
          fr: "charger les pages rapidement et efficacement en répartissant le travail entre de nombreux ordinateurs",
        },
      },
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
    lifetime: { period: month(13), until: { en: "you delete them", fr: "vous les supprimez" } },
    items: {
      technical: {
        label: { en: "technical (necessary) cookies", fr: "cookies techniques (nécessaires)" },
        purposes: [
          "navigation",
          {
            label: {
              en: "the use of certain functions of our website",
              fr: "permettre l’utilisation de certaines fonctions de notre site web",
            },
          },
        ],
      },
      analytical: {
        label: { en: "analytical cookies", fr: "cookies analytiques" },
        purposes: [
          "statistics",
          "marketing",
          { label: { en: "commercial purposes", fr: "servir des fins commerciales" } },
        ],
      },
      pardot: {
        name: "Pardot",
        about: {
          en: "tracking cookies, attached to tracking links and to forms on our websites",
          fr: "cookies de suivi, associés à des liens de suivi et aux formulaires de nos sites web",
        },
        data: [
          {
            label: {
              en: "visits to all MEGA websites and their use",
              fr: "consultation et utilisation de tous les sites web de MEGA",
            },
          },
          {
            label: {
              en: "details given to register for our events or to subscribe to our communications and resources",
              fr: "informations fournies pour s’inscrire à nos événements ou s’abonner à nos communications et ressources",
            },
          },
          {
            label: {
              en: "details entered in forms, such as names, email addresses and companies",
              fr: "informations saisies dans les formulaires, telles que le nom, l’adresse électronique et l’entreprise",
            },
          },
        ],
        purposes: [
          { label: { en: "improving your browsing", fr: "améliorer votre navigation" } },
          { label: { en: "sending information by email", fr: "envoyer des informations par courriel" } },
        ],
        lifetime: { period: { amount: 390, unit: "day" } },
      },
      "google-analytics": {
        name: "Google Analytics",
        data: [
          {
            label: {
              en: "standard internet log information",
              fr: "informations usuelles de journaux de connexion à internet",
            },
          },
          { label: { en: "what visitors do", fr: "comportement des visiteurs" } },
        ],
        purposes: [
          { label: { en: "optimising navigation", fr: "optimiser la navigation" } },
          { label: { en: "improving our content", fr: "améliorer notre contenu" } },
        ],
        lifetime: { period: month(50) },
        claims: ["anonymous", "statistics-only", "no-identification", "one-website"],
      },
    },
  },

  documents: {
    "privacy-policy": {
      title: {
        en: "MEGA Group Data Privacy Policy",
        fr: "Politique de confidentialité des données de MEGA Group",
      },
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
          data: {
            en: "How we collect personal data",
            fr: "Comment nous collectons les données à caractère personnel",
          },
          controller: { en: "Our data protection officer", fr: "Notre délégué à la protection des données" },
          cookies: {
            en: "Cookies, statistics and traffic data",
            fr: "Cookies, statistiques et données de trafic",
          },
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

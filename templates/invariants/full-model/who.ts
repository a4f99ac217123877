/** Who the company is, and what its documents cover. */
export const who = {
  locales: ["en"],

  controller: {
    name: "Lindgren Instruments GmbH",
    brand: "Lindgren",
    aliases: ["Lindgren Music"],
    address: { lines: ["Hafenstraße 12", "20359 Hamburg"], country: "DE" },
    registration: "HRB 12345, Amtsgericht Hamburg",
    publicAuthority: true,
    country: "DE",
    establishments: ["SE"],
    joint: true,
    officerAppointed: true,
    group: {
      name: "Lindgren Group",
      members: ["Lindgren Strings AB", "Lindgren Retail Ltd"],
      wholeGroup: true,
      dataProtectionOfficer: true,
    },
    affiliates: true,
    jointControllers: {
      rental: {
        name: "Klangwerk Rental AG",
        address: { lines: ["Rheingasse 4", "4058 Basel"], country: "CH" },
        decides: "our rental platform",
        responsibilities: "answering your requests about rentals",
        ours: "keeping the platform safe",
        rightsAgainstEach: true,
        arrangement: "https://lindgren.example/joint",
        contact: { email: "privacy@klangwerk.example" },
      },
    },
    representatives: {
      eu: { name: "Anna Berg", contact: { email: "eu@lindgren.example" } },
      GB: { name: "Albion Privacy Ltd", contact: { phone: "+44 20 7946 0018" } },
      CH: {
        name: "Helvetia Datenschutz AG",
        contact: { form: "https://helvetia-datenschutz.example/contact" },
      },
    },
    legalRepresentative: "Maria Lindgren",
    personsInCharge: {
      all: { title: "our Head of Privacy", contact: { email: "head@lindgren.example" } },
      brazil: {
        title: "the encarregado",
        name: "Paulo Lima",
        contact: { email: "encarregado@lindgren.example" },
        places: ["BR"],
      },
    },
    dataProtectionOfficer: { name: "Dr. Karin Holm", email: "dpo@lindgren.example" },
  },

  contacts: {
    questions: {
      name: "Office of Data Protection",
      team: "privacy",
      email: "privacy@lindgren.example",
      subject: "Privacy",
      phone: "+49 40 123456",
      form: "https://lindgren.example/contact",
      address: { lines: ["Hafenstraße 12", "20359 Hamburg"], country: "DE" },
    },
    rights: { email: "rights@lindgren.example", address: { notGiven: true }, announced: { notGiven: true } },
    corrections: { email: "data@lindgren.example" },
    complaints: { email: { notGiven: true } },
    children: { form: { notGiven: true } },
    marketing: { phone: { notGiven: true } },
    surveys: { team: { label: "our musicians’ office" }, email: "surveys@lindgren.example" },
    support: { phone: "+49 40 123457" },
    security: { email: "security@lindgren.example" },
    "opt-out": { phone: "+1 415 555 0134", tollFree: true },
    appeals: { email: "appeals@lindgren.example" },
    accessibility: { phone: "+49 40 123458" },
    "acceptable-use": { email: "abuse@lindgren.example" },
  },

  scope: {
    websites: ["lindgren.example", "https://shop.lindgren.example/en"],
    allWebsites: true,
    subdomains: true,
    linkingWebsites: true,
    apps: ["Lindgren Tuner"],
    services: ["our rental service"],
    dealings: ["sales", "events"],
    ways: ["advertisement", "email", "client", "third-party-service"],
    visitors: { who: ["not-yet-customers", "never-customers"], whatever: ["upload", "look"] },
    excludes: ["websites of our dealers", "job portals"],
  },

  audience: {
    regions: ["eea", "GB", "CH", "US-CA"],
    businessOnly: false,
    onlineOnly: false,
    languages: ["en", "fr", "de"],
    tenMillion: true,
    laws: { apply: ["google-play"], exempt: { dsa: "we run no platform" } },
  },

  definitions: {
    instrument: {
      term: "instrument",
      aliases: ["product"],
      means: "any musical instrument that we make or rent out",
    },
    controller: { term: "controller" },
    "filing-system": { term: "filing-system", aliases: ["file"] },
    process: { term: "process", aliases: ["use"], means: "collect, store or share", inIntroduction: true },
  },
} as const;

/** The documents, and how they look. */
export const editions = {
  lint: {
    rules: {
      "date-zone": "off",
      "cookie-unnamed": {
        severity: "advice",
        reason: "The list of names comes with the new banner.",
        until: "2026-12-31",
        at: ["cookies.items"],
      },
    },
  },

  documents: {
    "privacy-policy": {
      title: "How Lindgren handles personal data",
      designation: "notice",
      updated: "2026-01-31T09:30+01:00",
      effective: "2026-03-01",
      datePosition: "bottom",
      address: "https://lindgren.example/privacy",
      emphasis: ["rights", { label: "what we ask of you" }],
      thanksFor: ["visit", { label: "your music" }],
      processingMeans: ["collect", "store", "use", "share", "disclose", "delete"],
      privacyMatters: true,
      aims: ["transparency", "rights"],
      commitment: true,
      helpsDecide: true,
      readingHelps: true,
      otherForms: true,
      sections: { order: ["rights"], omit: ["governance-notes"], headings: { children: "Young musicians" } },
    },
    "cookie-policy": { updated: "2026-02-01" },
    "notice-at-collection": { effective: "2026-03-01" },
    "short-notice": { updated: "2026-02-02" },
    "acceptable-use-policy": { updated: "2026-02-03" },
  },

  style: {
    voice: "you",
    numbering: "decimal",
    contents: true,
    dateFormat: "day-month-year",
    purposesBy: "purpose",
    forms: { recipients: "list" },
  },

  clauses: {
    "security-password": { replace: "Keep your password **to yourself**.", revision: "000000" },
    "links-read": { extend: "They may differ from ours." },
    "introduction-purpose": { drop: true },
  },

  ownSections: {
    workshop: {
      heading: "Our workshop",
      body: "### Visits\n\nWe note who visits the workshop:\n\n- on paper\n- for *one week*\n",
      after: "security",
      documents: ["privacy-policy"],
    },
  },
} as const;

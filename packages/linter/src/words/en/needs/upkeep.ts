import type { NeedWords } from "../../locale-words.js";

/** How documents say what they cover, from when, and how they are kept up to date. */
export const upkeepNeeds = {
  coveredDealings: {
    patterns: [
      "policy|notice|statement ... *cover|covers|apply|applies|describes|explains|governs ... website|site|app|application|service|services|product|products|store|platform|offline",
      "website|site|app|service|services|store|events|orders ^use-our|visit|when-you",
    ],
  },
  yearlyReview: {
    patterns: [
      "*review|reviewed|update|updated|up-to-date|revise|revised ... every|least|annual|annually|yearly|once ... year|month|annually|12|twelve|yearly & policy|notice|statement|it|document",
      "annually|yearly|every-year|each-year|every-12|every-twelve|once-a-year ... *review|reviewed|update|updated|revise & policy|notice|statement|it|document",
      "*review|reviewed|update|updated|revise .. annually|yearly",
    ],
  },
  effectiveDate: {
    patterns: ["effective|effect|force|applies|apply|valid .. @number|@month -@unit|within|opt-out"],
    inHeadings: true,
  },
  policyAddress: {
    patterns: [
      "privacy|full|complete|our .. policy|notice|statement ... <url>|link|here|available|online|found|read|see|visit -its|their",
    ],
  },
} as const satisfies NeedWords["needs"];

import type { Law } from "../law.js";

/** Nevada law on consumer health data (NRS 603A.400 to 603A.550). */
export const usNvHealth = {
  id: "us-nv-health",
  name: "Nevada law on consumer health data",
  short: "Nevada health data",
  binds: "law",
  cited: { law: "NRS 603A.400 to 603A.550", provision: "NRS 603A.495" },
  url: "https://www.leg.state.nv.us/nrs/nrs-603a.html",
  places: ["US-NV"],
  status: "partial",
  requirements: [
    {
      id: "us-nv-495",
      cite: "NRS 603A.495",
      title: "Nevada health data policy",
      requires:
        "Post a policy on health data: categories, use, sources, sharing, third parties, rights and how to use them, notice of changes, tracking by third parties, effective date.",
      topics: [
        "data.health",
        "data.categories",
        "data.purposes",
        "data.sources",
        "recipients",
        "rights.how-to-exercise",
        "third-party-tracking",
        "update-statement",
      ],
      applies: "consumer health data of people in Nevada are collected",
      documents: [],
      surface: "consumer-health-policy",
      severity: "error",
      from: "2024-03-31",
      checked: "secondary",
    },
  ],
  rights: [],
} as const satisfies Law;

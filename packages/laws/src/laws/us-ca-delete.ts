import type { Law } from "../law.js";

/** California Delete Act (Cal. Civ. Code § 1798.99.80 et seq.). */
export const usCaDelete = {
  id: "us-ca-delete",
  name: "California Delete Act",
  short: "Delete Act",
  binds: "law",
  cited: { law: "Cal. Civ. Code § 1798.99.80 et seq.", provision: "Cal. Civ. Code § 1798.99.85(a)" },
  url: "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.99.85",
  places: ["US-CA"],
  status: "partial",
  thresholds: { says: ["Binds data brokers that must register in California."], checked: "memory" },
  requirements: [
    {
      id: "cadelete-85-metrics",
      cite: "Cal. Civ. Code § 1798.99.85(a)",
      title: "Data broker metrics",
      requires: "Publish the figures on requests of each year in the policy, by 1 July.",
      topics: ["ccpa.metrics"],
      applies: "the business is a registered data broker",
      documents: ["privacy-policy"],
      severity: "error",
      checked: "memory",
    },
  ],
  rights: [],
} as const satisfies Law;

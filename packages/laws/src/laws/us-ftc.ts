import type { Law } from "../law.js";

/** Federal Trade Commission Act, Section 5 (15 U.S.C. § 45). */
export const usFtc = {
  id: "us-ftc",
  name: "Federal Trade Commission Act, Section 5",
  short: "FTC Act",
  binds: "law",
  cited: { law: "15 U.S.C. § 45", provision: "15 U.S.C. § 45(a)" },
  url: "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title15-section45",
  places: ["US"],
  status: "partial",
  requirements: [
    {
      id: "ftc-5-truth",
      cite: "15 U.S.C. § 45(a)",
      title: "Policy must be true",
      requires:
        "Keep every statement true; one that is not, on sale, signals or security for example, deceives.",
      topics: ["governance"],
      when: "always",
      documents: ["privacy-policy"],
      severity: "warning",
      checked: "secondary",
    },
    {
      id: "ftc-5-changes",
      cite: "15 U.S.C. § 45(a); FTC Gateway Learning, Facebook orders",
      title: "No retroactive changes by edit",
      requires:
        "Do not apply material changes to data collected before without notice and affirmative consent.",
      topics: ["policy-change.notice"],
      when: "always",
      documents: ["privacy-policy"],
      severity: "warning",
      checked: "memory",
    },
  ],
  rights: [],
} as const satisfies Law;

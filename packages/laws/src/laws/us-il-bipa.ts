import type { Law } from "../law.js";

/** Illinois Biometric Information Privacy Act (740 ILCS 14). */
export const usIlBipa = {
  id: "us-il-bipa",
  name: "Illinois Biometric Information Privacy Act",
  short: "BIPA",
  binds: "law",
  cited: { law: "740 ILCS 14", provision: "740 ILCS 14/15(a)" },
  url: "https://www.ilga.gov/legislation/ilcs/ilcs3.asp?ActID=3004",
  places: ["US-IL"],
  status: "partial",
  requirements: [
    {
      id: "us-il-bipa-15-a",
      cite: "740 ILCS 14/15(a)",
      title: "Public biometric retention policy",
      requires:
        "Publish how long biometric data are kept, and how they are destroyed once the purpose is met, at the latest 3 years after the last contact.",
      topics: ["retention", "retention.after"],
      applies: "biometric identifiers or information are held",
      documents: [],
      surface: "biometric-policy",
      severity: "error",
      checked: "text",
    },
    {
      id: "us-il-bipa-15-b",
      cite: "740 ILCS 14/15(b)",
      title: "Written notice and release",
      requires:
        "Give written notice of collection, purpose and period before collecting, and get a written release.",
      topics: ["choice.optin", "retention"],
      applies: "biometric identifiers are collected",
      documents: [],
      surface: "biometric-policy",
      severity: "error",
      checked: "text",
    },
  ],
  rights: [],
} as const satisfies Law;

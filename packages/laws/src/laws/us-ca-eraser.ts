import type { Law } from "../law.js";

/** California law on privacy rights of minors online (Cal. Bus. & Prof. Code §§ 22580-22582). */
export const usCaEraser = {
  id: "us-ca-eraser",
  name: "California law on privacy rights of minors online",
  short: "Eraser law",
  binds: "law",
  cited: { law: "Cal. Bus. & Prof. Code §§ 22580-22582", provision: "Cal. Bus. & Prof. Code § 22581(a)(2)" },
  url: "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=22581",
  places: ["US-CA"],
  status: "partial",
  requirements: [
    {
      id: "caeraser-22581-a-2",
      cite: "Cal. Bus. & Prof. Code § 22581(a)(2)-(3)",
      title: "Content removal right",
      requires:
        "Tell registered minors that they can remove what they posted, or ask for it, with clear instructions.",
      topics: ["children", "rights.erasure"],
      applies: "the service is directed to minors, or the operator knows that registered users are under 18",
      documents: ["privacy-policy"],
      severity: "error",
      checked: "secondary",
    },
    {
      id: "caeraser-22581-a-4",
      cite: "Cal. Bus. & Prof. Code § 22581(a)(4)",
      title: "Removal may be incomplete",
      requires: "Say that removing may not remove everything.",
      topics: ["children", "rights.erasure"],
      applies: "the service is directed to minors, or the operator knows that registered users are under 18",
      documents: ["privacy-policy"],
      severity: "error",
      checked: "secondary",
    },
  ],
  rights: [],
} as const satisfies Law;

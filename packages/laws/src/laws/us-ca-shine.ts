import type { Law } from "../law.js";

/** California Shine the Light law (Cal. Civ. Code § 1798.83). */
export const usCaShine = {
  id: "us-ca-shine",
  name: "California Shine the Light law",
  short: "Shine the Light",
  binds: "law",
  cited: { law: "Cal. Civ. Code § 1798.83", provision: "Cal. Civ. Code § 1798.83(b)(1)(B)" },
  url: "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.83",
  places: ["US-CA"],
  status: "partial",
  thresholds: { says: ["Binds businesses with 20 employees or more."], checked: "memory" },
  requirements: [
    {
      id: "shine-83-b-1-b",
      cite: "Cal. Civ. Code § 1798.83(b)(1)(B)",
      title: "“Your Privacy Rights” link",
      requires:
        "Link “Your Privacy Rights” or “Your California Privacy Rights” from the homepage to a page that states the right and how to ask (post, email, toll-free telephone or fax).",
      topics: ["marketing.third-party"],
      applies:
        "data are disclosed to third parties for their own direct marketing, and the business has 20 employees or more",
      documents: ["privacy-policy"],
      severity: "error",
      checked: "secondary",
    },
    {
      id: "shine-83-c-2",
      cite: "Cal. Civ. Code § 1798.83(c)(2)",
      title: "Opt-in/opt-out alternative",
      requires: "Tell of the right to opt in or out, and of a way to use it that costs nothing.",
      topics: ["marketing.third-party"],
      applies:
        "data are disclosed to third parties for their own direct marketing, the business has 20 employees or more, and it offers opting in or out instead of yearly disclosures",
      documents: ["privacy-policy"],
      severity: "warning",
      checked: "secondary",
    },
    {
      id: "shine-83-a",
      cite: "Cal. Civ. Code § 1798.83(a)",
      title: "Yearly disclosure request",
      requires: "Say that customers can ask once a year which third parties received which categories.",
      topics: ["marketing.third-party"],
      applies:
        "data are disclosed to third parties for their own direct marketing, and the business has 20 employees or more",
      documents: ["privacy-policy"],
      severity: "warning",
      checked: "secondary",
    },
  ],
  rights: [],
} as const satisfies Law;

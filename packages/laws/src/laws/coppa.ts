import type { Law } from "../law.js";
import { childrenAndParents } from "./coppa/children-and-parents.js";
import { directNotice } from "./coppa/direct-notice.js";
import { onlineNotice } from "./coppa/online-notice.js";

/** Children’s Online Privacy Protection Rule (16 CFR part 312). */
export const coppa = {
  id: "coppa",
  name: "Children’s Online Privacy Protection Rule",
  short: "COPPA",
  binds: "law",
  cited: { law: "16 CFR part 312", provision: "16 CFR § 312.4(d)(1)" },
  url: "https://www.ecfr.gov/current/title-16/chapter-I/subchapter-C/part-312",
  places: ["US"],
  status: "complete",
  changes: [
    { on: "2025-06-23", says: "Amendments of 2025 take effect." },
    { on: "2026-04-22", says: "Compliance with the amendments of 2025 is required." },
  ],
  doubts: [
    "The online notice may stand in the privacy policy, in a part of its own; links must lead to that part.",
  ],
  requirements: [...onlineNotice, ...childrenAndParents, ...directNotice],
  rights: [
    {
      id: "coppa-parent-review",
      name: "Parent review",
      cite: "16 CFR § 312.6",
      requires: "Describe the types of data to parents, and let them review the data of their child.",
      when: "collectsFromChildren",
      checked: "text",
    },
    {
      id: "coppa-parent-delete",
      name: "Parent deletion",
      cite: "16 CFR §§ 312.4(d)(5), 312.6",
      requires: "Delete the data of a child when parents ask.",
      when: "collectsFromChildren",
      checked: "text",
    },
    {
      id: "coppa-parent-refuse",
      name: "Refuse further collection",
      cite: "16 CFR §§ 312.4(d)(5), 312.6",
      requires: "Stop further collection or use.",
      when: "collectsFromChildren",
      checked: "text",
    },
    {
      id: "coppa-separate-consent",
      name: "Consent without disclosure",
      cite: "16 CFR § 312.5(a)(2)",
      requires: "Let parents agree to collection without agreeing to disclosure.",
      when: ["collectsFromChildren", "disclosesChildrensData"],
      checked: "text",
    },
  ],
  requests: {
    answer: { note: "within a reasonable time" },
    verification: "ensure that a parent asks (16 CFR § 312.6(a)(3))",
    agent: "parents or guardians",
    fee: "none",
    methods: { atLeast: 1 },
    checked: "text",
  },
} as const satisfies Law;

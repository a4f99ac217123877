import { reach } from "../../contact-value.js";
import { designation } from "../../designation.js";
import { defineSection } from "../../section.js";

/** What people do when they learn of a violation. */
export const violations = defineSection("violations", {
  "violations-duty": {
    topics: ["acceptable-use"],
    says: ({ acceptableUse }, settings) =>
      acceptableUse?.reporting?.duty && { document: designation(settings) },
  },
  "violations-assistance": {
    topics: ["acceptable-use"],
    says: ({ acceptableUse }) => acceptableUse?.reporting?.assistance,
  },
  "violations-contact": {
    topics: ["acceptable-use", "contact"],
    says: ({ contacts }, settings) => reach(contacts?.["acceptable-use"], settings),
  },
});

import { reach } from "../contact-value.js";
import { defineSection } from "../section.js";

/** Complaints to the controller. */
export const complaints = defineSection("complaints", {
  "complaints-contact": {
    topics: ["contact", "rights.complaint-controller"],
    says: ({ contacts }, settings) => reach(contacts?.complaints, settings),
  },
});

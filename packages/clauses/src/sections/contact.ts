import { reach } from "../contact-value.js";
import { designation } from "../designation.js";
import { defineSection } from "../section.js";

/** Whom to ask about a document. */
export const contact = defineSection("contact", {
  "contact-questions": {
    topics: ["contact"],
    says: ({ contacts }, settings) => {
      const reached = reach(contacts?.questions, settings);
      return reached && { ...reached, document: designation(settings) };
    },
  },
});

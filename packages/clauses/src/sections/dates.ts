import { date } from "../make-value.js";
import { defineSection } from "../section.js";

/** When the document was last updated, and from when it holds. */
export const dates = defineSection("dates", {
  "dates-updated": {
    topics: ["update-statement"],
    says: (_, { updated }) => updated !== undefined && { date: date(updated) },
  },
  "dates-effective": {
    topics: ["update-statement"],
    says: (_, { effective }) => effective !== undefined && { date: date(effective) },
  },
});

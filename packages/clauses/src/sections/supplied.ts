import { termOrLabel } from "../make-value.js";
import { defineSection, items } from "../section.js";

/** Data about other people that a person supplies. */
export const supplied = defineSection("supplied", {
  "supplied-lead": {
    topics: ["supplied-data"],
    says: ({ suppliedData }) => Object.keys(suppliedData?.duties ?? []).length > 0,
  },
  "supplied-duty": {
    topics: ["supplied-data"],
    each: ({ suppliedData }) =>
      items(suppliedData?.duties, (duty) => ({ duty: termOrLabel("supplier-duty", duty) })),
  },
});

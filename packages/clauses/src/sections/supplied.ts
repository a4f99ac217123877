import { list, words } from "../make-value.js";
import { defineSection } from "../section.js";

/** Data about other people that a person supplies. */
export const supplied = defineSection("supplied", {
  "supplied-duty": {
    topics: ["supplied-data"],
    says: ({ suppliedData }) => {
      const duties = list(suppliedData?.duties?.map((duty) => words(duty)));
      return duties && { duties };
    },
  },
});

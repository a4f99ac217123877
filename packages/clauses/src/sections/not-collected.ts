import { type Policy, specialCategories } from "@policywright/schema";
import { term, words } from "../make-value.js";
import { defineSection, entries } from "../section.js";
import type { Value } from "../value.js";

/** Data that is not collected or not wanted. */
export const notCollected = defineSection("not-collected", {
  "data-not-collected": {
    topics: ["not-collected"],
    each: ({ notCollected }) =>
      entries(notCollected, (denied) =>
        denied.intentionally
          ? { category: undefined, unintended: denial(denied) }
          : { category: denial(denied), unintended: undefined },
      ),
  },
  "data-not-wanted": {
    topics: ["not-collected"],
    each: ({ notCollected }) =>
      entries(notCollected, (denied) => denied.pleaseDoNotSend && { category: denial(denied) }),
  },
});

function denial({ label, term: id }: NonNullable<Policy["notCollected"]>[string]): Value {
  return label === undefined && id !== undefined
    ? term(Object.hasOwn(specialCategories, id) ? "special-category" : "data-category", id)
    : words(label ?? "");
}

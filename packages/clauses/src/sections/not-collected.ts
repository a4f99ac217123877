import { type Policy, specialCategories } from "@policywright/schema";
import { list, phrase, term, words } from "../make-value.js";
import { unwatched } from "../observe.js";
import { defineSection } from "../section.js";
import type { Value } from "../value.js";

type Denied = NonNullable<Policy["notCollected"]>[string];

/** Data that is not collected or not wanted. */
export const notCollected = defineSection("not-collected", {
  "data-not-collected": {
    topics: ["not-collected"],
    says: (policy) => {
      const category = denials(policy, ({ intentionally }) => !intentionally);
      const unintended = denials(policy, ({ intentionally }) => intentionally);
      return (category ?? unintended) && { category, unintended };
    },
  },
  "data-not-kept": {
    topics: ["not-collected"],
    says: ({ notCollected }) =>
      Object.values(notCollected ?? {}).filter(({ neitherKept }) => neitherKept).length > 0,
  },
  "data-not-wanted": {
    topics: ["not-collected"],
    says: (policy) => {
      const category = denials(policy, ({ pleaseDoNotSend }) => pleaseDoNotSend);
      return category && { category: isAll(policy) ? phrase("such-data") : category };
    },
  },
});

/** Names of denied data of one sort, joined by "or". */
function denials(policy: Policy, isOfSort: (denied: Denied) => boolean | undefined): Value | undefined {
  const denied = Object.keys(unwatched(policy.notCollected) ?? {}).flatMap((key) => {
    const entry = policy.notCollected?.[key];
    return entry && isOfSort(entry) ? [denial(entry)] : [];
  });
  return list(denied, "or");
}

/** Whether people are asked to send nothing of what is denied. */
function isAll({ notCollected }: Policy): boolean {
  return Object.values(unwatched(notCollected) ?? {}).every(({ pleaseDoNotSend }) => pleaseDoNotSend);
}

function denial({ label, term: id }: Denied): Value {
  return label === undefined && id !== undefined
    ? term(Object.hasOwn(specialCategories, id) ? "special-category" : "data-category", id)
    : words(label ?? "");
}

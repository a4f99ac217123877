import type { Policy } from "@policywright/schema";
import { list, words } from "../make-value.js";
import { defineSection, entries } from "../section.js";

type Definition = NonNullable<Policy["definitions"]>[string];

/** What the words of the document mean. */
export const definitions = defineSection("definitions", {
  "definitions-entry": {
    topics: ["definitions"],
    each: (policy) =>
      entries(policy.definitions, (definition) => !definition.inIntroduction && defined(definition)),
  },
});

/** A term, its meaning, and other words for it. */
export function defined({ term, means, aliases }: Definition) {
  const others = list(aliases?.map((alias) => words(alias)));
  const single = aliases?.length === 1;
  return {
    term: words(term),
    meaning: words(means),
    alias: single ? others : undefined,
    aliases: single ? undefined : others,
  };
}

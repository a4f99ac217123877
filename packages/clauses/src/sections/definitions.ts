import { definedTerms, type Policy, type TermId } from "@policywright/schema";
import { list, phrase, term as termOf, words } from "../make-value.js";
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
    term: isDefined(term) ? termOf("defined-term", term) : words(term),
    meaning: words(means) ?? (isDefined(term) ? phrase(`meaning-${term}`) : words("")),
    alias: single ? others : undefined,
    aliases: single ? undefined : others,
  };
}

/** Whether a term is one of the law. */
function isDefined(term: Definition["term"]): term is TermId<"defined-term"> {
  return typeof term === "string" && Object.hasOwn(definedTerms, term);
}

import { list, words } from "../make-value.js";
import { defineSection, entries } from "../section.js";

/** What the words of the document mean. */
export const definitions = defineSection("definitions", {
  "definitions-entry": {
    topics: ["definitions"],
    each: ({ definitions }) =>
      entries(
        definitions,
        ({ inIntroduction, term, means, aliases }) =>
          !inIntroduction && {
            term: words(term),
            meaning: words(means),
            aliases: list(aliases?.map((alias) => words(alias))),
          },
      ),
  },
});

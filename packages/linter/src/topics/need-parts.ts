import type { NeedName } from "@policywright/laws";
import type { LocaleWords, TopicPhrases } from "../words/locale-words.js";

/** A part of what a law needs to be said; all parts of a need have to be. */
export type NeedPart = NeedName | `${NeedName} too`;

/** The phrases of needs, those of the second part of one under a name of their own. */
export function needParts(
  needs: LocaleWords["needs"],
): Readonly<Partial<Record<NeedPart, TopicPhrases<NeedPart>>>> {
  const names = Object.keys(needs) as NeedName[]; // The keys of a record over needs.
  return Object.fromEntries(
    names.flatMap((name) => {
      const { too, ...phrases } = needs[name] ?? { patterns: [] };
      return [
        [name, phrases],
        ...(too === undefined ? [] : [[`${name} too`, { ...phrases, patterns: too }]]),
      ];
    }),
  );
}

import type { Party, Text } from "../../src/text.js";

const they = {
  subject: "they",
  object: "them",
  possessive: "their",
  absolute: "theirs",
  reflexive: "themselves",
} as const satisfies Party["pronouns"];

/** How English mentions the party: “you”, “data subjects”, or a plural noun of the author's. */
export const parties = {
  you: {
    pronouns: {
      subject: "you",
      object: "you",
      possessive: "your",
      absolute: "yours",
      reflexive: "yourself",
    },
  },
  "data-subject": of("data subjects"),
  of,
} as const satisfies Text["parties"];

/** A party called by a plural noun: “visitors”, “people”. */
function of(noun: string): Party {
  return { noun: { plain: noun, possessive: /s$/i.test(noun) ? `${noun}’` : `${noun}’s` }, pronouns: they };
}

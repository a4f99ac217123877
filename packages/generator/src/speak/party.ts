import type { Party, PartyNode, Text } from "@policywright/clauses";
import type { Voice } from "../edition.js";
import type { Speaker } from "./speaker.js";

/** Mention of the person whom the policy speaks to, in the voice of the house style. */
export function spokenParty({ form, first }: PartyNode, { voice, text, mentioned }: Speaker): string {
  const { noun, pronouns } = partyOf(voice, text);
  if (first === undefined || mentioned || noun === undefined || form === "reflexive") return pronouns[form];
  return form === "possessive" || form === "absolute" ? noun.possessive : noun.plain;
}

/**
 * How a locale speaks of people in a voice.
 *
 * @throws {RangeError}
 *   When it has no such voice: in some languages verbs and adjectives would change with it.
 */
export function partyOf(voice: Voice, { parties, locale }: Text): Party {
  const party = typeof voice === "object" ? parties.of?.(voice.noun) : parties[voice];
  if (party) return party;
  const shown = typeof voice === "object" ? voice.noun : voice;
  throw new RangeError(`Unexpected voice \`${shown}\` in \`${locale}\`, expected \`you\``);
}

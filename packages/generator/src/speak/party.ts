import type { Party, PartyNode, Text } from "@policywright/clauses";
import type { Voice } from "../edition.js";

/** Mention of the person whom the policy speaks to, in the voice of the house style. */
export function spokenParty({ form, first }: PartyNode, voice: Voice, { parties }: Text): string {
  const { noun, pronouns }: Party = typeof voice === "object" ? parties.of(voice.noun) : parties[voice];
  if (first === undefined || noun === undefined || form === "reflexive") return pronouns[form];
  return form === "possessive" || form === "absolute" ? noun.possessive : noun.plain;
}

import type { Party, PartyNode } from "@policywright/clauses";
import type { Speaker } from "./speaker.js";

/** Mention of the person whom the policy speaks to, in the voice of the house style. */
export function spokenParty(
  { form, first }: PartyNode,
  { voice, text: { parties }, mentioned }: Speaker,
): string {
  const { noun, pronouns }: Party = typeof voice === "object" ? parties.of(voice.noun) : parties[voice];
  if (first === undefined || mentioned || noun === undefined || form === "reflexive") return pronouns[form];
  return form === "possessive" || form === "absolute" ? noun.possessive : noun.plain;
}

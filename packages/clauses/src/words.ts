import type { PartyForm, PartyNode, Phrase, PhraseNode } from "./text.js";

const mention = (form: PartyForm): PartyNode => ({ type: "party", form });
const firstMention = (form: PartyForm): PartyNode => ({ type: "party", form, first: true });

/** Mentions of the party where the sentence around the label has named it already: you, your; they, their. */
export const party = {
  subject: mention("subject"),
  object: mention("object"),
  possessive: mention("possessive"),
  absolute: mention("absolute"),
  reflexive: mention("reflexive"),
} as const satisfies Record<PartyForm, PartyNode>;

/** Mentions of the party in a label that may stand alone, as in a cell: you, your; data subjects, data subjects’. */
export const firstParty = {
  subject: firstMention("subject"),
  object: firstMention("object"),
  possessive: firstMention("possessive"),
  absolute: firstMention("absolute"),
  reflexive: firstMention("reflexive"),
} as const satisfies Record<PartyForm, PartyNode>;

/** A label that mentions the party: `` words`until ${firstParty.subject} close the browser` ``. */
export function words(texts: TemplateStringsArray, ...mentions: readonly PartyNode[]): Phrase {
  const nodes: readonly PhraseNode[] = texts.flatMap((value, index) => {
    const following = mentions[index];
    const text: PhraseNode[] = value === "" ? [] : [{ type: "text", value }];
    return following === undefined ? text : [...text, following];
  });
  return nodes;
}

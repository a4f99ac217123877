import { withoutOverlaps } from "../../document/matches.js";
import { matchesOf, type Sought } from "../../document/sought.js";
import type { DocumentRule } from "../../document-rule.js";

/** “we” with a verb of the third person. */
const we: Sought = {
  pattern:
    /\b(?:we|you|they) (?:also )?(?:makes|reserves|uses|collects|shares|has|is|does|keeps|processes|retains|provides|takes|stores|transfers|was|discloses|ensures|receives|sells|requires|needs|wants|agrees|asks)\b/iy,
  startsWith: ["we", "you", "they"],
};
/** One person with a verb of the plural. */
const one: Sought = {
  pattern:
    /\bdata subject (?:also )?(?:have|are|were|do|wish|want|need|provide|object)\b|\b(?:if|unless|when|where|once) (?:the|a|an) (?:data subject|user|customer|visitor|child) (?:request|object|withdraw|provide|access|give|choose|decide|have|are|do|wish|want)(?= (?:otherwise|that|the|to|his|her|their|it|us|an?|not|been)\b)/gi,
  words: ["subject", "user", "customer", "visitor", "child"],
};
/** One thing that “which” or “this” refers to, with the other number. */
const which: Sought = {
  pattern:
    /\b(?:the|an?|each|this) \p{Lu}\p{Ll}{2,20}(?<!s|ia|ta|ople|dren) which (?:require|include|provide|allow|contain|are|have)\b/gu,
  words: ["which"],
};
const several: Sought = {
  pattern:
    /\b[Tt]his (?:companies|services|parties|cookies|websites|offerings|third[- ]part(?:y|ies)s?|data subjects|users|measures|purposes)\b(?<!party)/uy,
  startsWith: ["this"],
};

export const agreement: DocumentRule = {
  id: "agreement",
  title: "Verb that does not agree",
  summary: "Finds verbs and pronouns in the singular with a plural, and the reverse.",
  topics: [],
  severity: "advice",
  preset: "recommended",
  languages: ["en"],
  why: "A search and replace of who is meant often leaves the verb behind; whose duty it is becomes unclear.",
  fix: "Let verb and subject agree.",
  source: "GDPR Art. 12(1)",

  *check(reading) {
    const { text } = reading;
    for (const { words, from, to } of withoutOverlaps(
      ...[we, one, which, several].map((sought) => matchesOf(reading, sought)),
    )) {
      if (/^(?:you|they)\b/i.test(words) && !isSubject(text, from)) continue;
      yield { range: { from, to }, message: `Unexpected \`${words}\`, expected words that agree in number` };
    }
  },

  examples: [
    {
      title: "finds a verb left behind by a change of the subject",
      text: "If we makes changes, unless the data subject request otherwise, the data subject also have rights.\n",
      finds: [
        { quote: "we makes", message: "Unexpected `we makes`, expected words that agree in number" },
        {
          quote: "unless the data subject request",
          message: "Unexpected `unless the data subject request`, expected words that agree in number",
        },
        {
          quote: "data subject also have",
          message: "Unexpected `data subject also have`, expected words that agree in number",
        },
      ],
    },
    {
      title: "lets verbs that agree pass",
      text: "The data that we collect is yours. What you provide has value. If the user requests it, we answer. A data subject request to us is free.\n",
      finds: [],
    },
  ],
};

/** Whether a clause begins before a pronoun: in “the contract with you requires …” none does. */
function isSubject(text: string, at: number): boolean {
  return /(?:^|[\n.,;:(] ?|\b(?:if|when|where|that|as|what|how|because|once|unless|whenever|which) )$/i.test(
    text.slice(Math.max(0, at - 12), at),
  );
}

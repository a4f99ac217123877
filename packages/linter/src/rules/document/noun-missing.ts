import { withoutOverlaps } from "../../document/matches.js";
import { matchesOf, type Sought } from "../../document/sought.js";
import type { DocumentRule } from "../../document-rule.js";
import type { Reading } from "../../reading/reading.js";

/** “Or other.”, with nothing that is other. */
const other: Sought = {
  pattern: /\b(?:and|or) (?:any )?other(?=[.;:)](?:\s|$))/gi,
  words: ["other"],
};
/** “If user’s visits a site”: a genitive before a verb with its object. */
const possessive: Sought = {
  pattern:
    /\b(?:if|when|whenever|where|once|unless|after|before) (?:a |the |any |each )?(?:user|visitor|customer|client|member|person|subscriber|child|employee)[’']s (?:visits|uses|opens|accesses|provides|clicks|enters|gives|wants|creates|submits|contacts|closes|deletes|withdraws|objects) (?:an?|the|our|this|any|to|his|her|their|its|us|on)\b/gi,
  words: [
    "user's",
    "visitor's",
    "customer's",
    "client's",
    "member's",
    "person's",
    "subscriber's",
    "child's",
    "employee's",
  ],
};
/** “Share you personal data”: a letter of “your” is missing. */
const your: Sought = {
  pattern:
    /\b(?:of|to|with|about|share|use|collect|process|store|keep|protect|delete|access|update|in|from|for|sell) you (?:personal|data|information|e-?mail|account|device|browser|computer|privacy|rights|consent|name|request)\b/gi,
  signs: / you [a-z]/gi,
};

/** “Change his policy”: a letter of “this” is missing. */
const his: Sought = {
  pattern:
    /\b(?:update|change|amend|modify|revise|of|in|under|read|to|by) his (?:privacy |cookie )?(?:policy|notice|statement)\b/gi,
  words: ["his"],
};

/** “Informed about on our offers”: two prepositions, of which one is too many. */
const twice: Sought = {
  pattern:
    /\b(?:about|regarding|concerning) (?:on|of|about|regarding)\b(?= (?:the|our|your|their|its|\p{Lu}))/uy,
  startsWith: ["about", "regarding", "concerning"],
};

export const nounMissing: DocumentRule = {
  id: "noun-missing",
  title: "Noun or possessive out of place",
  summary:
    "Finds “other” without its noun, a genitive before a verb, and “you”, “his” or a second preposition where “your”, “this” or one preposition belongs.",
  topics: [],
  severity: "advice",
  preset: "recommended",
  languages: ["en"],
  why: "The reader cannot tell what else is meant, or whose it is.",
  fix: "Write the word that is missing, or take away what is too many.",
  source: "GDPR Art. 12(1)",

  *check(reading) {
    const { text } = reading;
    for (const { words, from, to } of foundIn(reading)) {
      if (/^(?:and|or)/i.test(words) && /\b(?:each|one) ?$/i.test(text.slice(Math.max(0, from - 8), from)))
        continue;
      // “By logging in you consent”: the preposition belongs to the verb before it.
      if (/^(?:in|up|on) you (?:consent|request|access|update|delete|share|use)$/i.test(words)) continue;
      yield {
        range: { from, to },
        message: `Unexpected \`${words}\`, expected whole words that fit together`,
      };
    }
  },

  examples: [
    {
      title: "finds words that lack others",
      text: "You pay by card or other. If user’s visits a shop, we share you data.\n",
      finds: [
        { quote: "or other", message: "Unexpected `or other`, expected whole words that fit together" },
        {
          quote: "If user’s visits a",
          message: "Unexpected `If user’s visits a`, expected whole words that fit together",
        },
        {
          quote: "share you data",
          message: "Unexpected `share you data`, expected whole words that fit together",
        },
      ],
    },
    {
      title: "finds words that are too many or lack a letter",
      text: "We may change his policy. We inform you about on our offers.\n",
      finds: [
        {
          quote: "change his policy",
          message: "Unexpected `change his policy`, expected whole words that fit together",
        },
        { quote: "about on", message: "Unexpected `about on`, expected whole words that fit together" },
      ],
    },
    {
      title: "lets whole words pass",
      text: "We know one or other of them. If a user’s visits increase, we tell you. We give you information about your data, and to you personally.\n",
      finds: [],
    },
  ],
};

const foundIn = (reading: Reading) =>
  withoutOverlaps(...[other, possessive, your, his, twice].map((sought) => matchesOf(reading, sought)));

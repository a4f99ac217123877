import { matches } from "../../document/matches.js";
import type { DocumentRule } from "../../document-rule.js";

/** Words that only a search and replace puts side by side. */
const residue =
  /\byou[’']?re (?:his\/her|his|her|their|our|its|my|(?:an?|the) \p{L}{2,20}[’']s?)(?= \p{L})|\b(?:our|your|their|his|my) (?:our|your|their|his|my|the)(?= \p{L})|\bthe (?:our|your|their|we|us|a|an)(?= \p{L})|\b(?:we|us) (?:us|we|our)(?= \p{Ll})|\p{L}[’']s[’']s\b|\b(?:we|our|us)[’']s\b|\byour?(?:You|Your|User)\b/gu;

/** “give us our …”, “show you your data”, “tell us we”: pairs that can rightly stand side by side. */
const rightly = /^us (?:we|our)|^the us$/;

export const replaceResidue: DocumentRule = {
  id: "replace-residue",
  title: "Residue of search and replace",
  summary: "Finds words side by side that only a search and replace puts there.",
  topics: [],
  severity: "error",
  preset: "recommended",
  languages: ["en"],
  why: "The sentence no longer says whose data or whose duty it speaks of.",
  fix: "Write the one word that was meant.",
  source: "GDPR Art. 12(1)",

  *check({ text }) {
    for (const { words, from, to } of matches(text, residue)) {
      if (rightly.test(words)) continue;
      yield { range: { from, to }, message: `Unexpected \`${words}\`, expected one of its words` };
    }
  },

  examples: [
    {
      title: "finds a pronoun that was put in place of part of another",
      text: "We confirm you’re his/her identity, and link you’re a user’s actions with the our records.\n",
      finds: [
        { quote: "you’re his/her", message: "Unexpected `you’re his/her`, expected one of its words" },
        { quote: "you’re a user’s", message: "Unexpected `you’re a user’s`, expected one of its words" },
        { quote: "the our", message: "Unexpected `the our`, expected one of its words" },
      ],
    },
    {
      title: "lets words that stand well side by side pass",
      text: "If you’re a customer, tell us our mistake. You’re the user. Show them their data.\n",
      finds: [],
    },
  ],
};

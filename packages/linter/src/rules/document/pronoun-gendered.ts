import { matchesOf, type Sought } from "../../document/sought.js";
import type { DocumentRule } from "../../document-rule.js";

const gendered: Sought = {
  pattern:
    /\b(?:s\/he|he\/she|she\/he|his\/hers?|hers?\/his|him\/her|her\/him|he or she|she or he|his or her|him or her)\b|\b(?:when|if|that|because|once|as|before|after) (?:he|she)(?= (?!\/|or\b)\p{Ll})/gu,
  words: ["he", "she", "his", "her", "hers", "him"],
};

export const pronounGendered: DocumentRule = {
  id: "pronoun-gendered",
  title: "He or she for anybody",
  summary: "Finds pronouns with a gender for a person of any gender; each is reported once.",
  topics: [],
  severity: "advice",
  preset: "strict",
  languages: ["en"],
  why: "“He” leaves people out, and “his/her” makes each sentence longer and harder to read aloud.",
  fix: "Speak to the reader as “you”, or write “they”.",
  source: "GDPR Art. 12(1); WP260 rev.01, paragraphs 8 to 13",

  *check(reading) {
    const seen = new Set<string>();
    for (const { words, from, to } of matchesOf(reading, gendered)) {
      const key = words.toLowerCase();
      if (seen.has(key)) continue;
      seen.add(key);
      yield {
        range: { from, to },
        message: `Unexpected \`${words}\` for anybody, expected \`you\` or \`they\``,
      };
    }
  },

  examples: [
    {
      title: "finds pronouns for one gender or for two",
      text: "A user can delete his/her data when he leaves.\n",
      finds: [
        { quote: "his/her", message: "Unexpected `his/her` for anybody, expected `you` or `they`" },
        { quote: "when he", message: "Unexpected `when he` for anybody, expected `you` or `they`" },
      ],
    },
    {
      title: "lets a person who is named pass",
      text: "Ada Lovelace is our officer; she answers you.\n",
      finds: [],
    },
  ],
};

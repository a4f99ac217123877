import { matches } from "../../document/matches.js";
import { sentenceAt } from "../../document/place-among.js";
import { quoted } from "../../document/quoted.js";
import type { DocumentRule } from "../../document-rule.js";

/** One act that is to be consent to everything. */
const blanket =
  /\bby (?:accepting|agreeing to|acknowledging|signing|ticking|clicking|registering|submitting|creating)\b[^.\n]{0,80}\b(?:consent|agree) to (?:all|any|every|everything)\b(?! (?:of )?(?:the |our |these )?(?:terms|rules|conditions|policies))|\bby (?:accepting|agreeing to|acknowledging|signing) (?:this|our|the|these) (?:privacy |data )?(?:policy|notice|statement|terms)\b[^.\n]{0,40}\byou (?:(?:hereby|expressly|also|thereby) ){0,2}(?:consent|give (?:us )?(?:your )?consent)\b|\b(?:consent|consents) to (?:all|any) (?:processing|uses?|purposes?)\b|\bconsent\b[^.\n]{0,40}\bfor (?:all|any) purposes?\b(?! (?:described|set out|listed|for which))/gi;
/** What is denied, asked for one by one, or taken back. */
const denied =
  /\b(?:not|never|no|without|separate(?:ly)?|each|ask|seek|obtain|request|require|need|withdraw\w{0,4}|revoke|refuse|object|other|further|additional)\b/i;

export const consentBlanket: DocumentRule = {
  id: "consent-blanket",
  title: "One consent to everything",
  summary: "Finds consent that one act gives to everything, such as accepting the policy.",
  topics: ["legal-basis.consent", "consent.presumed"],
  severity: "warning",
  preset: "recommended",
  laws: ["gdpr", "uk-gdpr"],
  languages: ["en"],
  why: "Consent holds for one purpose that people chose; one that covers a whole policy, or all purposes, is none.",
  fix: "Ask for consent purpose by purpose, apart from the policy, and name another legal basis for the rest.",
  source: "GDPR Art. 4(11), Art. 6(1)(a), Art. 7(2), Recitals 32 and 43",

  *check(reading) {
    for (const { words, from, to } of matches(reading.text, blanket)) {
      const sentence = sentenceAt(reading, from);
      if (sentence && denied.test(reading.textOf(sentence))) continue;
      yield {
        range: { from, to },
        message: `Unexpected \`${quoted(words)}\`, expected consent to each purpose by itself`,
      };
    }
  },

  examples: [
    {
      title: "finds consent by accepting the policy",
      text: "By accepting this privacy policy you consent to the processing of your data.\n",
      finds: [
        {
          quote: "By accepting this privacy policy you consent",
          message:
            "Unexpected `By accepting this privacy policy you consent`, expected consent to each purpose by itself",
        },
      ],
    },
    {
      title: "finds consent to everything",
      text: "By registering, you agree to all uses of your data that we think fit.\n",
      finds: [
        {
          quote: "By registering, you agree to all",
          message:
            "Unexpected `By registering, you agree to all`, expected consent to each purpose by itself",
        },
      ],
    },
    {
      title: "lets consent to one purpose pass",
      text: "By ticking the box you consent to our newsletter. You can withdraw your consent to any processing.\n",
      finds: [],
    },
  ],
};

import { speaksOf } from "../../document/flows.js";
import { sentenceAt } from "../../document/place-among.js";
import { matchesOf, type Sought } from "../../document/sought.js";
import type { DocumentRule } from "../../document-rule.js";

const vague: Sought = {
  pattern:
    /\b(?:for|serves?) (?:any|various|other|a (?:wide )?variety of|a number of|many|internal|certain|general|our(?: own)?)(?: other)?(?: business| commercial| legitimate| lawful| internal| operational){0,2} (?:purposes|reasons)\b(?! (?:with your|described|set out|listed|below|explained|stated))|\b(?:for|any) (?:business|research|commercial) purposes\b|\b(?:such other|any other|any) (?:ends|uses) as (?:we|the \w{3,15}) (?:may )?(?:determine|decide|see fit|choose)\b|\b(?:as required by|for) the needs of (?:the|our) business\b|\band other (?:\w{4,15} )?purposes\b|\bfor any (?:lawful |legitimate |business )?purpose\b(?= (?:that|compatible|we)\b|[.;])|\bany other (?:lawful |legitimate )?purposes?\b(?! (?:with your|for which you|to which you))|\bpurposes?[^.\n]{0,30}including[ ,(]{1,2}(?:but not limited to|without limitation)\b|\b(?:to|and) (?:improve|develop|enhance) (?:our|new|the) (?:services|products|offerings|business)(?= ?[.;]?(?:$|\n))|\bamong other (?:things|purposes)\b/gim,
  words: [
    "purpose",
    "purposes",
    "reasons",
    "improve",
    "develop",
    "enhance",
    "things",
    "ends",
    "uses",
    "needs",
  ],
};

export const vaguePurpose: DocumentRule = {
  id: "vague-purpose",
  title: "Purpose that could be any",
  summary: "Finds purposes that do not say what is done with the data.",
  topics: ["data.purposes"],
  severity: "warning",
  preset: "strict",
  laws: ["gdpr", "uk-gdpr"],
  languages: ["en"],
  why: "Purposes must be specified and explicit; with an open list, nobody can tell what the data will not be used for.",
  fix: "Say what you do with the data and why, purpose by purpose, and delete what keeps the list open.",
  source: "GDPR Art. 5(1)(b), Art. 13(1)(c); WP260 rev.01, paragraph 12",

  *check(reading) {
    for (const { words, from, to } of matchesOf(reading, vague)) {
      const sentence = sentenceAt(reading, from);
      if (!sentence || !speaksOf(reading, sentence, "using")) continue;
      const rest = reading.text.slice(to, sentence.to);
      if (
        !/limit/.test(words) &&
        /:\s*$|^: |^[,;:]? \(?(?:for example|such as|e\.g\.|including(?!,? but not|,? without)|namely)/i.test(
          rest,
        )
      )
        continue;
      if (
        /business/.test(words) &&
        /\b(?:disclos\w{1,4}|shared?|sold)\b[^.\n]{0,40}$/i.test(
          reading.text.slice(Math.max(0, from - 60), from),
        )
      )
        continue;
      yield { range: { from, to }, message: `Unexpected \`${words}\`, expected what the data are used for` };
    }
  },

  examples: [
    {
      title: "finds purposes of any kind",
      text: "We use your data for various business purposes and to improve our services.\n",
      finds: [
        {
          quote: "for various business purposes",
          message: "Unexpected `for various business purposes`, expected what the data are used for",
        },
        {
          quote: "to improve our services",
          message: "Unexpected `to improve our services`, expected what the data are used for",
        },
      ],
    },
    {
      title: "lets purposes that are named, and denials, pass",
      text: "We use your data for the purposes below. We use it to improve our search results. We do not use it for other purposes.\n",
      finds: [],
    },
  ],
};

import { sentenceAt } from "../../document/place-among.js";
import { matchesOf, type Sought } from "../../document/sought.js";
import type { DocumentRule } from "../../document-rule.js";

/** What keeps a list open. */
const open: Sought = {
  pattern:
    /\b(?:including|include|includes|such as)(?:,| \()? ?(?:but(?: are| is)? not limited to|without limitation|among others?|inter alia)\b|\b(?:which|that) (?:may )?includes? without limitation\b|\betc\b\.?|\band so on\b|\b(?:and|or) (?:any |some )?other (?:personal )?(?:information|data|details)\b(?= ?(?:[.;]|$))/gim,
  words: ["limited", "limitation", "other", "others", "alia", "etc", "so"],
};
/** Lists of data, purposes and recipients must be closed. */
const ofData =
  /\b(?:collect(?:s|ed|ing)?|process(?:es|ed|ing)?|personal (?:data|information)|(?:your|the|following) (?:data|information)|share[ds]?|disclos\p{L}{1,4}|recipients?)\b/iu;

export const listOpen: DocumentRule = {
  id: "list-open",
  title: "List without an end",
  summary:
    "Finds lists of data, purposes or recipients that are left open: “including but not limited to”, “etc.”.",
  topics: ["data.categories"],
  severity: "advice",
  preset: "strict",
  languages: ["en"],
  why: "What is not in the list may be collected or done as well, so that the list tells people nothing for certain.",
  fix: "List all of it, by kinds where there are many, and delete what keeps the list open.",
  source: "WP260 rev.01, paragraphs 12 and 13; GDPR Art. 13(1)(c), Art. 13(1)(e)",

  *check(reading) {
    for (const { words, from, to } of matchesOf(reading, open)) {
      const sentence = sentenceAt(reading, from);
      if (sentence === undefined || !ofData.test(reading.textOf(sentence))) continue;
      if (/\bpurposes[^.\n]{0,30}$/i.test(reading.text.slice(Math.max(0, from - 40), from))) continue;
      yield { range: { from, to }, message: `Unexpected \`${words}\`, expected a list of all that is meant` };
    }
  },

  examples: [
    {
      title: "finds lists that are left open",
      text: "We collect data including but not limited to your name. We share your name, address, etc.\n",
      finds: [
        {
          quote: "including but not limited to",
          message: "Unexpected `including but not limited to`, expected a list of all that is meant",
        },
        { quote: "etc.", message: "Unexpected `etc.`, expected a list of all that is meant" },
      ],
    },
    {
      title: "lets lists with an end, and lists of other things, pass",
      text: "We collect your name and your address. Be kind in forums, chats, etc. when you write there.\n",
      finds: [],
    },
  ],
};

import { sentenceAt } from "../../document/place-among.js";
import { hasWord, matchesOf, type Sought } from "../../document/sought.js";
import type { DocumentRule } from "../../document-rule.js";

const claiming = ["anonymous", "anonymously", "identify"];
const claim: Sought = {
  pattern:
    /\b(?:in (?:an )?anonymous (?:form|way|manner)|anonymously|(?:is|are|remains?) (?:completely |entirely |fully |always )?anonymous|(?:only )?anonymous (?:data|information|statistics) (?:is|are) (?:collected|sent|processed)|(?:do|does|can|could)(?: not|not) (?:allow us to )?(?:personally )?identify (?:you|anyone|someone|any person)\b[^.\n]{0,20})/gi,
  words: claiming,
};
/** Services that give each browser a number of its own. */
const tracker =
  /\b(?:Google Analytics|Facebook Pixel|Meta Pixel|Hotjar|HubSpot|Pardot|Mixpanel|Yandex|DoubleClick|Google Ads|AdSense|Microsoft Clarity|FullStory|Adobe Analytics|Segment|Amplitude)\b/i;
/** Measures that make the claim less wrong. */
const measure =
  /\b(?:ip[- ]anonymi[sz]|anonymi[sz]e_?ip|truncat|shorten|mask|aggregat|without cookies|cookieless)\p{L}{0,8}/iu;

export const anonymousClaimed: DocumentRule = {
  id: "anonymous-claimed",
  title: "Tracking that is said to be anonymous",
  summary: "Finds claims that the data of a tracking service, which numbers each browser, are anonymous.",
  topics: ["third-party-tracking"],
  severity: "advice",
  preset: "strict",
  languages: ["en"],
  why: "Such services tell browsers apart by identifiers, which are personal data; authorities have held so of the best known.",
  fix: "Say that the service uses identifiers, and what is done to make the data say less.",
  source: "GDPR Art. 4(1), Recitals 26 and 30; Directive 2002/58/EC Art. 5(3)",

  *check(reading) {
    if (!hasWord(reading, claiming) || !tracker.test(reading.text)) return;
    for (const { words, from, to } of matchesOf(reading, claim)) {
      const sentence = sentenceAt(reading, from);
      if (sentence === undefined) continue;
      const around = reading.textOf(sentence);
      const service = tracker.exec(around);
      if (service === null || measure.test(around)) continue;
      yield {
        range: { from, to },
        message: `Unexpected \`${words}\` of \`${service[0]}\`, which numbers each browser, expected what it records`,
      };
    }
  },

  examples: [
    {
      title: "finds a tracking service that is said to be anonymous",
      text: "Google Analytics counts your visits anonymously.\n",
      finds: [
        {
          quote: "anonymously",
          message:
            "Unexpected `anonymously` of `Google Analytics`, which numbers each browser, expected what it records",
        },
      ],
    },
    {
      title: "lets measures, and other claims, pass",
      text: "Google Analytics shortens your address, so that it is recorded anonymously. You can browse our shop anonymously. Hotjar records clicks.\n",
      finds: [],
    },
  ],
};

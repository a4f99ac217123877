import { matches } from "../../document/matches.js";
import { sentenceAt } from "../../document/place-among.js";
import { quoted } from "../../document/quoted.js";
import type { DocumentRule } from "../../document-rule.js";

/** Consent, and settings or boxes that stand for it. */
const presumed =
  /\b(?:consent|agree|accept)\w{0,4}\b[^.\n]{0,100}\b(?:through|via|using|by|in|with|from) (?:the |your )?(?:settings (?:of|in) (?:the |your )?browser|(?:web )?browser(?:[’']s)? settings)\b|\b(?:agree|consent|assume|happy with)\b[^.\n]{0,80}\b(?:if|unless|as long as|because)\b[^.\n]{0,40}\bbrowser\b|\bpre-?(?:ticked|checked|selected) (?:check)?box(?:es)?\b|\b(?:cookies?|trackers?)\b[^.\n]{0,40}\b(?:(?:switched|turned) on|enabled|activated) by default\b|\bbox(?:es)?\b[^.\n]{0,60}\b(?:is|are|comes?|appears?) (?:already|automatically|pre-?|by default|initially)(?: |-)?(?:ticked|checked|selected|set)\b|\b(?:unless|if|as long as) (?:you|users?|visitors?) (?:do not|don[’']t|does not|have not|has not)\b[^.\n]{0,120}\bbrowsers?\b[^.\n]{0,60}\b(?:consents?|agrees?|accepts?|deemed)\b/gi;
/** “We never use pre-ticked boxes.” */
const denied =
  /\b(?:do not|don[’']t|never|no|none|cannot|avoid|without) (?:\w{1,12} ){0,3}(?:pre-?(?:ticked|checked|selected)|ticked|settings|consent)\b/i;

export const cookieConsentSettings: DocumentRule = {
  id: "cookie-consent-settings",
  title: "Consent to cookies by browser settings or ticked boxes",
  summary:
    "Finds consent to cookies that is taken from the settings of a browser, or from a box that is ticked beforehand.",
  topics: ["cookies", "choice.browser-controls"],
  severity: "warning",
  preset: "recommended",
  laws: ["eprivacy", "uk-pecr"],
  languages: ["en"],
  why: "The settings of a browser and a box that is ticked beforehand are no consent to cookies.",
  fix: "Ask before a cookie that is not strictly necessary is set, and leave the boxes empty.",
  source: "Directive 2002/58/EC Art. 5(3); CJEU C-673/17",

  *check(reading) {
    for (const { words, from, to } of matches(reading.text, presumed)) {
      if (/default$/.test(words) && /\b(?:necessary|essential|required)\b/i.test(words)) continue;
      const sentence = sentenceAt(reading, from);
      if (sentence && denied.test(reading.textOf(sentence))) continue;
      yield {
        range: { from, to },
        message: `Unexpected \`${quoted(words)}\`, expected consent that is asked for before, by an act of its own`,
      };
    }
  },

  examples: [
    {
      title: "finds consent by the settings of a browser",
      text: "You consent to cookies through your browser settings.\n",
      finds: [
        {
          quote: "consent to cookies through your browser settings",
          message:
            "Unexpected `consent to cookies through your browser settings`, expected consent that is asked for before, by an act of its own",
        },
      ],
    },
    {
      title: "lets a promise pass not to tick boxes beforehand",
      text: "We never use pre-ticked boxes to obtain consent.\n",
      finds: [],
    },
    {
      title: "finds a box that is ticked beforehand in other words",
      text: "The box that allows them is already ticked for your convenience.\n",
      finds: [
        {
          quote: "box that allows them is already ticked",
          message:
            "Unexpected `box that allows them is already ticked`, expected consent that is asked for before, by an act of its own",
        },
      ],
    },
    {
      title: "finds consent that is read from a browser",
      text: "We assume that you are happy with cookies unless you change the settings of your browser.\n",
      finds: [
        {
          quote: "assume that you are happy with cookies unless you change the settings of your browser",
          message:
            "Unexpected `assume that you are happy with cookies unless you change the settings of your browser`, expected consent that is asked for before, by an act of its own",
        },
      ],
    },
    {
      title: "finds cookies that are on unless they are switched off",
      text: "Optional cookies are switched on by default; you can switch them off.\n",
      finds: [
        {
          quote: "cookies are switched on by default",
          message:
            "Unexpected `cookies are switched on by default`, expected consent that is asked for before, by an act of its own",
        },
      ],
    },
    {
      title: "lets settings that block cookies pass",
      text: "You can block cookies in your browser settings.\n",
      finds: [],
    },
  ],
};

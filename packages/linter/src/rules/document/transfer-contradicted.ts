import { isWithin } from "@policywright/schema";
import { sentenceAt } from "../../document/place-among.js";
import { quoted } from "../../document/quoted.js";
import type { DocumentRule } from "../../document-rule.js";
import type { Reading } from "../../reading/reading.js";

/** Data that stay in Europe. */
const promise =
  /\b(?:not|never|don['’]t) (?:be )?(?:transfer(?:red)?|send|sent|stored?|processed|process)\b[^.\n]{0,60}\boutside(?: of)? the (?:EEA|EU|European|UK|United Kingdom)\b|\bno (?:personal )?(?:data|information) (?:ever )?leaves? the (?:EEA|EU|European|UK|United Kingdom)\b|\b(?:data|information)\b[^.\n]{0,20}\b(?:never leaves?|(?:does|do) not leave|(?:always )?(?:stays?|remains?) (?:in|within)) the (?:EEA|EU|European|UK|United Kingdom)\b/i;
/** Data that go somewhere. */
const deed = /\b(?:transferred|transfer|transfers|sent|send|stored|stores?|hosted|hosts?)\b/i;
/** What limits a promise or a deed. */
const limited =
  /\b(?:unless|except|without|other than|if|where|save|only|but|however|apart from|when|not|never|may|might|could)\b/i;

export const transferContradicted: DocumentRule = {
  id: "transfer-contradicted",
  title: "Data that leave Europe after all",
  summary: "Finds promises that data stay in Europe, where another sentence sends them elsewhere.",
  topics: ["transfers"],
  severity: "warning",
  preset: "recommended",
  laws: ["gdpr", "uk-gdpr"],
  languages: ["en"],
  why: "One of the two sentences is false, and a transfer has to be told with its safeguard.",
  fix: "Limit the promise to what is kept, and say which data go where, under which safeguard.",
  source: "GDPR Art. 5(1)(a), Art. 13(1)(f)",

  *check(reading) {
    for (const sentence of reading.sentences) {
      const words = reading.textOf(sentence);
      const match = promise.exec(words);
      if (match === null || limited.test(words.replace(match[0], ""))) continue;
      const abroad = firstAbroad(reading);
      if (abroad === undefined) return;
      const from = sentence.from + match.index;
      yield {
        range: { from, to: from + match[0].length },
        message: `Unexpected \`${quoted(match[0])}\`, expected a promise that \`${quoted(abroad)}\` keeps`,
      };
    }
  },

  examples: [
    {
      title: "finds a transfer that was denied",
      text: "Personal data are transferred to our host in the USA. We do not transfer personal data outside the European Economic Area.\n",
      finds: [
        {
          quote: "not transfer personal data outside the European",
          message:
            "Unexpected `not transfer personal data outside the European`, expected a promise that `Personal data are transferred to our host in the USA.` keeps",
        },
      ],
    },
    {
      title: "lets transfers within Europe, and promises with a limit, pass",
      text: "Data are stored in Germany. We do not transfer data outside the European Union without telling you. We are based in the USA.\n",
      finds: [],
    },
  ],
};

/** The first sentence that says that data go to a country outside the EEA and the United Kingdom. */
function firstAbroad(reading: Reading): string | undefined {
  for (const { place, from } of reading.countries) {
    if (isWithin(place, "europe")) continue;
    const sentence = sentenceAt(reading, from);
    if (sentence === undefined) continue;
    const words = reading.textOf(sentence);
    if (deed.test(words) && !limited.test(words) && /\b(?:data|information)\b/i.test(words)) return words;
  }
  return undefined;
}

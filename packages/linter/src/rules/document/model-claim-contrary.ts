import { modelToCompare } from "../../comparison/model-to-compare.js";
import type { DocumentRule } from "../../document-rule.js";
import { claims } from "../../model/claims.js";
import type { Range } from "../../reading/range.js";
import type { Reading } from "../../reading/reading.js";

export const modelClaimContrary: DocumentRule = {
  id: "model-claim-contrary",
  title: "Contrary of what the model declares",
  summary:
    "Finds sentences that deny what a model declares, or claim what it denies: that data are sold, cookies used, signals honoured, decisions automated.",
  topics: ["cookies", "ccpa.sale-statement", "do-not-track", "transfers", "rights.automated-decisions"],
  severity: "error",
  preset: "recommended",
  languages: ["en"],
  why: "One of both is false, and a false statement in a policy is a deceptive practice.",
  fix: "Find out what is true, and say it in both places.",
  source: "GDPR Art. 5(1)(a); 15 U.S.C. § 45(a)",

  *check(reading, context) {
    const model = modelToCompare(reading, context);
    if (model === undefined) return;
    for (const { topic, of, path, does } of claims) {
      const isSo = of(model);
      const evidence = isSo === undefined ? [] : (reading.topics.get(topic) ?? []);
      const sentences = evidence.filter(({ sentence }) => {
        const words = wordsOf(reading, sentence);
        return does.test(words) && ours.test(words) && !narrow.test(words);
      });
      const [first] = sentences;
      const saysSo = first && !denies.test(wordsOf(reading, first.sentence));
      if (first === undefined || saysSo === isSo) continue;
      if (sentences.some(({ sentence }) => denies.test(wordsOf(reading, sentence)) === saysSo)) continue;
      yield {
        range: { from: first.sentence.from, to: first.sentence.to },
        message: `Unexpected ${saysSo ? "statement" : "denial"} \`${reading.textOf(first.sentence).slice(0, 100)}\`, expected the contrary, as \`${path}\` says`,
        facts: [path],
      };
    }
  },

  examples: [
    {
      title: "finds a denial of what the model declares",
      text: "We do not sell your personal information.\n",
      model: { sale: { sells: true } },
      finds: [
        {
          quote: "We do not sell your personal information.",
          message:
            "Unexpected denial `We do not sell your personal information.`, expected the contrary, as `sale.sells` says",
        },
      ],
    },
    {
      title: "finds a claim that the model denies",
      text: "We respond to “do not track” signals.\n",
      model: { signals: { doNotTrack: { honoured: false } } },
      finds: [
        {
          quote: "We respond to “do not track” signals.",
          message:
            "Unexpected statement `We respond to “do not track” signals.`, expected the contrary, as `signals.doNotTrack.honoured` says",
        },
      ],
    },
    {
      title: "lets what is true pass, and what is denied in part only",
      text: "We use cookies. We do not sell the data of children.\n",
      model: { cookies: { used: true }, sale: { sells: true } },
      finds: [],
    },
  ],
};

/** The words of a sentence without the name of the signal, which denies nothing. */
function wordsOf(reading: Reading, range: Range): string {
  return reading.textOf(range).replaceAll(/do[ -]not[ -]track/gi, "DNT");
}

const ours = /\bwe\b/i;
const denies = /\b(?:not|never|no|neither|nor)\b|n[’']t\b/i;
/** Words that keep a statement from being one on everything. */
const narrow =
  /\b(?:unless|without|except|only|if|where|when|may|might|some|children|minors?|under|third part\w{1,3}|money|monetary|solely|other than|these|those|such|this|sensitive|significant|legal|similar|in the (?:traditional|ordinary) sense|partners?|either|on it)\b/i;

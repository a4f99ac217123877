import { quoted } from "../../document/quoted.js";
import { sentencesWith } from "../../document/sought.js";
import type { DocumentRule } from "../../document-rule.js";
import type { Reading } from "../../reading/reading.js";
import type { Sentence } from "../../reading/sentence.js";

const object =
  "(?:any of )?(?:your |any |the |this )?(?:non-?public )?(?:personal(?:ly identifiable)? )?(?:data|information|records|details)";
const never = "\\bwe (?:do not|don['’]t|will not|will never|never|do not and will not) (?:ever )?";
const may = "^(?:[^,.:;\\n]{1,60}, )?we (?:(?:may|might|will|can|also) ){0,2}";

/** Nothing is sold or shared, or not without consent. */
const promises = {
  sell: new RegExp(
    `${never}(?:rent,? (?:or )?|share,? (?:or )?)?sell(?:,? (?:rent|trade|lease|or|and)){0,4} ${object}\\b|\\byour (?:personal )?(?:data|information) (?:will not|will never|are never|is never) (?:be )?sold\\b`,
    "i",
  ),
  share: new RegExp(
    `${never}(?:(?:sell|rent|trade|share|disclose|transfer|give|release|provide),? (?:(?:and|or) )?){0,4}(?:share|disclose|transfer|release|provide|give) ${object}\\b[^.\\n]{0,40}\\b(?:with|to) (?:any |other )?(?:third[- ]part(?:y|ies)|anyone|anybody|others)\\b`,
    "i",
  ),
  consent: new RegExp(
    `\\bwe (?:will |shall )?(?:only|solely) (?:share|disclose|transfer|release)\\b[^.\\n]{0,80}\\bwith your (?:prior |explicit |express |written )?(?:consent|permission)\\b|\\bwe (?:will |shall )?(?:share|disclose) [^.\\n]{0,60}\\bwith your (?:prior |explicit |express )?consent,? (?:and )?(?:or not at all|only)\\b|${never}(?:share|disclose|transfer|release) ${object}\\b[^.\\n]{0,60}\\bwithout your (?:prior |explicit |express |written )?(?:consent|permission)\\b`,
    "i",
  ),
  advertise: new RegExp(
    `${never}sell,? (?:or|and|nor) share ${object}\\b|${never}(?:sell,? (?:or )?|use,? (?:or )?)?(?:share|disclose|sell|provide) ${object} for (?:the purposes? of )?(?:cross-context |targeted |behaviou?ral |interest-based |personali[sz]ed |third-party ){1,2}advertising\\b`,
    "i",
  ),
} as const;
/** Words, one of which each promise has. */
const promised = {
  sell: ["sell", "sold"],
  share: ["third", "anyone", "anybody", "others"],
  consent: ["consent", "permission"],
  advertise: ["advertising", "sell"],
} as const;
/** What is done all the same. */
const deeds = {
  sell: new RegExp(
    `${may}sell (?:${object}\\b|[^.\\n]{1,60} to (?:whomever|(?:[\\p{L}-]{2,15} ){0,3}(?:brokers|advertisers|parties|companies|businesses|organi[sz]ations))\\b)`,
    "iu",
  ),
  share: new RegExp(
    `${may}(?:share|disclose|transfer|release|provide|pass on) [^.\\n]{0,60}\\b(?:data|information|(?:e-?mail |postal )?address(?:es)?)\\b[^.\\n]{0,40}\\b(?:with|to) (?:(?:our|other|certain|selected|trusted|these|some|unaffiliated|carefully|chosen) ){0,2}(?:third[- ]part(?:y|ies)|partners?|advertisers?|affiliates?|companies|sponsors|vendors|service providers)\\b`,
    "i",
  ),
  consent: new RegExp(
    `${may}(?:access, )?(?:share|disclose|transfer|release|provide|pass on)(?:,? (?:and|or) store)? [^.\\n]{0,60}\\b(?:data|information)\\b`,
    "i",
  ),
  advertise: new RegExp(
    `${may}(?:share|disclose|transfer|provide|pass on|make available) [^.\\n]{0,100}\\b(?:with|to) (?:\\p{L}{2,20} ){0,2}(?:advertisers|(?:advertising|ad) (?:networks?|partners|companies|platforms|exchanges))\\b|${may}share [^.\\n]{0,80}\\bfor cross-context behaviou?ral advertising\\b`,
    "iu",
  ),
} as const;
/** What is done though nobody was asked. */
const unasked = new RegExp(
  `${may}(?:share|disclose|transfer|release|provide|pass on) ${object}\\b[^.\\n]{0,60}\\bwithout (?:asking you|your (?:prior |further |express |explicit )?(?:consent|permission|knowledge))\\b`,
  "i",
);
/** What limits a promise or belongs to another kind of recipient. */
const limited =
  /\b(?:except|unless|other than|save|apart from|beyond|otherwise|for (?:their|any|direct|marketing|advertising|commercial|promotional|monetary|money|cash|profit|purposes)|in exchange|if|where|when|but|however|that (?:we|is|are)|who|sensitive|children|minors|this (?:information|data)|such)\b/i;
/** Sentences that begin so limit the one before. */
const limits =
  /^(?:this|it|the (?:above|foregoing)|however|except|notwithstanding|nevertheless|only|but|exceptions?|these|there are|unless|we may,? however)\b/i;
const consented =
  /\b(?:consent|permission|agree|opt|ask|request|aggregated|anonym\p{L}{1,8}|non-personal|not|never|you (?:choose|direct))\b/iu;

export const promiseContradicted: DocumentRule = {
  id: "promise-contradicted",
  title: "Promise that another sentence breaks",
  summary:
    "Finds promises to share, sell or disclose nothing, or only with consent, that another sentence does not keep.",
  topics: ["recipients"],
  severity: "warning",
  preset: "recommended",
  languages: ["en"],
  why: "One of the two sentences is false; authorities and courts hold the controller to the promise.",
  fix: "Limit the promise to what is kept, and say in the same place who receives what.",
  source: "GDPR Art. 5(1)(a); Directive 2005/29/EC Art. 6(1); 15 U.S.C. § 45(a)(1)",

  *check(reading) {
    for (const kind of ["sell", "share", "consent", "advertise"] as const) {
      const promise = sentencesWith(reading, promised[kind]).find((sentence) =>
        isPromise(reading, sentence, kind),
      );
      if (promise === undefined) continue;
      const deed = reading.sentences.find(
        (sentence) => sentence !== promise && isDeed(reading, sentence, kind),
      );
      if (deed === undefined) continue;
      const words = promises[kind].exec(reading.textOf(promise));
      const from = promise.from + (words?.index ?? 0);
      yield {
        range: { from, to: from + (words?.[0].length ?? 0) },
        message: `Unexpected promise \`${quoted(words?.[0] ?? "")}\`, expected one that \`${quoted(deedIn(reading.textOf(deed), kind))}\` keeps`,
      };
    }
  },

  examples: [
    {
      title: "finds disclosure without consent after a promise of consent",
      text: "We only share your data with your consent.\n\n## Law\n\nWe may disclose personal data to our auditors.\n",
      finds: [
        {
          quote: "We only share your data with your consent",
          message:
            "Unexpected promise `We only share your data with your consent`, expected one that `We may disclose personal data` keeps",
        },
      ],
    },
    {
      title: "finds partners after a promise to share with nobody",
      text: "We never share your personal data with third parties.\n\n## Partners\n\nWe share your data with our partners.\n",
      finds: [
        {
          quote: "We never share your personal data with third parties",
          message:
            "Unexpected promise `We never share your personal data with third parties`, expected one that `We share your data with our partners` keeps",
        },
      ],
    },
    {
      title: "finds what is done though nobody was asked",
      text: "We will never share your records with insurers without your permission. We share your records with your insurer without your consent whenever it asks.\n",
      finds: [
        {
          quote: "We will never share your records with insurers without your permission",
          message:
            "Unexpected promise `We will never share your records with insurers without your permission`, expected one that `We share your records with your insurer without your consent` keeps",
        },
      ],
    },
    {
      title: "finds advertising that is denied and done",
      text: "We do not share personal information for cross-context behavioral advertising. We disclose your device identifier to advertising networks.\n",
      finds: [
        {
          quote: "We do not share personal information for cross-context behavioral advertising",
          message:
            "Unexpected promise `We do not share personal information for cross-context behavioral advertising`, expected one that `We disclose your device identifier to advertising networks` keeps",
        },
      ],
    },
    {
      title: "finds kinds of data that are sold",
      text: "We do not sell personal information, and have not done so this year. We sell identifiers and geolocation data to data brokers.\n",
      finds: [
        {
          quote: "We do not sell personal information",
          message:
            "Unexpected promise `We do not sell personal information`, expected one that `We sell identifiers and geolocation data to data brokers` keeps",
        },
      ],
    },
    {
      title: "finds companies to which data are sold",
      text: "We never sell your data. We may sell membership data to other fitness companies.\n",
      finds: [
        {
          quote: "We never sell your data",
          message:
            "Unexpected promise `We never sell your data`, expected one that `We may sell membership data to other fitness companies` keeps",
        },
      ],
    },
    {
      title: "lets promises with a limit, promises on some data, and promises that are kept, pass",
      text: "We do not sell contact data. We sell personal data. We have no knowledge that we sell data of children. We do not share your data with third parties for their marketing. We share your data with our partners. We do not disclose your data without your consent. However, we may disclose data where a law asks for it.\n",
      finds: [],
    },
  ],
};

type Kind = keyof typeof promises;

function isPromise(reading: Reading, sentence: Sentence, kind: Kind): boolean {
  const words = reading.textOf(sentence);
  if (!promises[kind].test(words) || /[:;]/.test(words)) return false;
  if (limited.test(words.replace(promises[kind], /^(?:consent|advertise)$/.test(kind) ? "" : "$&")))
    return false;
  const next = reading.sentences[sentence.index + 1];
  return next === undefined || !limits.test(reading.textOf(next));
}

const deedIn = (words: string, kind: Kind): string =>
  (deeds[kind].exec(words) ?? (kind === "consent" ? unasked.exec(words) : null))?.[0] ?? "";

function isDeed(reading: Reading, sentence: Sentence, kind: Kind): boolean {
  const words = reading.textOf(sentence);
  if (kind === "consent" && unasked.test(words)) return true;
  return deeds[kind].test(words) && !consented.test(words);
}

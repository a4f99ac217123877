import { type DataNamed, dataNamedIn, isDataWithin } from "../../document/data-named.js";
import { quoted } from "../../document/quoted.js";
import type { DocumentRule } from "../../document-rule.js";
import type { Range } from "../../reading/range.js";
import type { Reading } from "../../reading/reading.js";
import type { Sentence } from "../../reading/sentence.js";
import type { DataTerm } from "../../words/en/data-phrases.js";

const denies =
  /\bwe (?:do not|don['’]t|will not|never|do never) (?:ever |also |actively )?(?:collect|store|record|gather|ask for|request|process|hold|keep|log)\b/i;
/** “No photographs are taken.” */
const none =
  /^No (?:\p{L}{2,20} ){1,6}(?:is|are) (?:ever )?(?:collected|stored|recorded|kept|taken|logged|held)\b/u;
/** Headings below which a table or a list says what is collected. */
const heading =
  /\b(?:information|data) (?:that )?we collect\b|\bwhat (?:\p{L}{2,20} ){0,2}we (?:collect|know|hold)\b/iu;
const affirms =
  /\bwe (?:(?:may|might|will|can|also|then|automatically|only) ){0,3}(?:collect|store|record|gather|ask (?:you )?for|request|process|receive|log)\b|\b(?:information|data) (?:that )?we (?:may )?collect\b|\b(?:our|the) (?:web ?)?(?:servers?|site|website|app) (?:automatically )?(?:logs?|records?|collects?|stores?)\b/i;
/** What limits a denial: its data may be had elsewhere or otherwise. */
const limited =
  /\b(?:except|unless|without|other than|save|only|apart from|if|where|when|while|which|who|knowingly|intentionally|from (?:other|third|children|minors|persons|people under)|children|minors|under the age|directly|on our servers|ourselves|beyond|more|longer|any other|in connection|through (?:this|the|these)|via|for (?:the|this|these|any|that|direct|marketing)|as part|by (?:default|cookies?)|together)\b/i;
const denial = /\b(?:not|never|no|nor|neither|without)\b|n['’]t\b/i;

export const collectionContradicted: DocumentRule = {
  id: "collection-contradicted",
  title: "Data that are collected and are not",
  summary: "Finds data that the document says are not collected, and that it says are collected elsewhere.",
  topics: ["not-collected"],
  severity: "error",
  preset: "recommended",
  languages: ["en"],
  why: "One of the two sentences is false; authorities and courts hold the controller to the promise.",
  fix: "Delete the denial, or say of whom or where the data are not collected.",
  source: "GDPR Art. 5(1)(a); Directive 2005/29/EC Art. 6(1); 15 U.S.C. § 45(a)(1)",

  *check(reading) {
    const denied = reading.sentences.flatMap((sentence) => deniedIn(reading, sentence));
    if (denied.length === 0) return;
    const collected = new Map<DataTerm, NamedAt>();
    for (const sentence of reading.sentences)
      for (const named of collectedIn(reading, sentence))
        if (!collected.has(named.term)) collected.set(named.term, named);
    for (const { term, words, range } of denied) {
      const other = [...collected.values()].find((one) => isDataWithin(one.term, term));
      if (other)
        yield {
          range,
          message: `Unexpected denial of \`${words}\`, expected none, since \`${quoted(reading.textOf(other.range))}\` says otherwise`,
        };
    }
  },

  examples: [
    {
      title: "finds a denial of data that are collected elsewhere",
      text: "We do not collect location data.\n\n## Data\n\nWe collect:\n\n- your name\n- the precise location of your device\n",
      finds: [
        {
          quote: "location data",
          message:
            "Unexpected denial of `location data`, expected none, since `precise location` says otherwise",
        },
      ],
    },
    {
      title: "finds a denial that goes on to all other data",
      text: "We collect your date of birth. We do not collect your date of birth or any other information about your age.\n",
      finds: [
        {
          quote: "date of birth",
          message:
            "Unexpected denial of `date of birth`, expected none, since `date of birth` says otherwise",
        },
      ],
    },
    {
      title: "finds data that the server logs, or a table lists",
      text: "Our web server logs the IP address of each visitor. We do not log IP addresses.\n",
      finds: [
        {
          quote: "IP addresses",
          message: "Unexpected denial of `IP addresses`, expected none, since `IP address` says otherwise",
        },
      ],
    },
    {
      title: "finds a denial in the passive",
      text: "No IP addresses are stored. We log the IP address of each visitor.\n",
      finds: [
        {
          quote: "IP addresses",
          message: "Unexpected denial of `IP addresses`, expected none, since `IP address` says otherwise",
        },
      ],
    },
    {
      title: "lets other data, and denials with a limit, pass",
      text: "We do not collect your precise location. We collect your approximate location. We do not store your card number unless you ask us. We process your card number. We never record your voice.\n",
      finds: [],
    },
  ],
};

interface NamedAt extends DataNamed {
  readonly range: Range;
}

function deniedIn(reading: Reading, sentence: Sentence): readonly NamedAt[] {
  // “… your age or any other information about you”: what stands before is denied all the same.
  const words = reading.textOf(sentence).replace(/ (?:or|nor) any other [^.]{1,80}\.$/i, "");
  const verb = denies.exec(words) ?? none.exec(words);
  if (verb === null || limited.test(words) || /\bbut\b|[:;]/.test(words)) return [];
  return namedFrom(words, sentence, none.test(words) ? 0 : verb.index + verb[0].length);
}

/** Data after a verb of collecting, or in an item or a row below one. */
function collectedIn(reading: Reading, sentence: Sentence): readonly NamedAt[] {
  const words = reading.textOf(sentence);
  if (denial.test(words)) return [];
  const verb = affirms.exec(words);
  if (verb) return namedFrom(words, sentence, verb.index + verb[0].length);
  const block = reading.blocks[sentence.block];
  const lead = block?.kind === "item" ? reading.blocks[block.lead ?? -1] : undefined;
  if (block?.kind === "row" && heading.test(reading.sections[sentence.section]?.title ?? ""))
    return namedFrom(words, sentence, 0);
  if (lead === undefined) return [];
  const above = reading.textOf(lead).slice(-200);
  return affirms.test(above) && !denial.test(above) ? namedFrom(words, sentence, 0) : [];
}

const namedFrom = (words: string, { from }: Sentence, start: number): readonly NamedAt[] =>
  dataNamedIn(words.slice(start)).map((named) => {
    const at = from + start + named.at;
    return { ...named, range: { from: at, to: at + named.words.length } };
  });

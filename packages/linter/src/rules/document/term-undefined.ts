import { matches } from "../../document/matches.js";
import { sentenceAt } from "../../document/place-among.js";
import type { DocumentRule } from "../../document-rule.js";
import type { Reading } from "../../reading/reading.js";

/** Nouns that contracts define. */
const terms =
  /\b(Clients?|Customers?|Users?|Subscribers?|Members?|Licensees?|Merchants?|Visitors?|Systems?|Website|Web Site|Sites?|Services?|Platforms?|App|Apps|Applications?|Products?|Software|Company|Portal|Agreement|Data Subjects?|Data Exporters?|Data Importers?|Data Controllers?|Data Processors?|Controller|Processor|Personal (?:Data|Information)|Sub-?[Pp]rocessors?|Third Part(?:y|ies)|Affiliates?)\b/g;
/** Words that send the reader to another document for what the terms mean. */
const elsewhere =
  /\bcapitali[sz]ed terms\b|\bmeanings? (?:given|ascribed|assigned|set out|as set|as in|stated)\b/i;
/** Where it is, which tells what is meant. */
const address = /^,? (?:(?:located |available )?at )?\(?(?:https?:|www\.|[\w-]{2,40}\.\p{Ll}{2,6}\b)/u;
/** A sentence of fewer words may be a title. */
const shortest = 6;

export const termUndefined: DocumentRule = {
  id: "term-undefined",
  title: "Term with a capital and no meaning",
  summary: "Finds nouns that are written like defined terms and are defined nowhere; each is reported once.",
  topics: ["presentation"],
  severity: "advice",
  preset: "strict",
  languages: ["en"],
  why: "The capital says that the word has a meaning of its own, and the reader cannot find it; it often comes from another document.",
  fix: "Define the term where it is first used, or write it small.",
  source: "GDPR Art. 12(1); WP260 rev.01, paragraph 12",

  *check(reading) {
    const { text } = reading;
    if (elsewhere.test(text)) return;
    const defined = new Set(reading.definitions.map(({ term }) => singular(term)));
    const used = new Map<string, { words: string; from: number; to: number }>();
    for (const { words, from, to } of matches(text, terms)) {
      const term = singular(words);
      if (defined.has(term)) continue;
      if (isDefining(text, from, to)) defined.add(term);
      else if (!used.has(term) && isWithinText(reading, from, to)) used.set(term, { words, from, to });
    }
    for (const [term, { words, from, to }] of used)
      if (!defined.has(term))
        yield {
          range: { from, to },
          message: `Unexpected capital of \`${words}\`, which is not defined, expected its definition or a small letter`,
        };
  },

  examples: [
    {
      title: "finds terms of a contract that is not there",
      text: "You can object at any time. If you do, the Client account is closed, and use of the System by the Client ends on that day.\n",
      finds: [
        {
          quote: "Client",
          message:
            "Unexpected capital of `Client`, which is not defined, expected its definition or a small letter",
        },
        {
          quote: "System",
          message:
            "Unexpected capital of `System`, which is not defined, expected its definition or a small letter",
        },
      ],
    },
    {
      title: "lets terms that are defined, names, titles and beginnings of sentences pass",
      text: "## How the Client pays\n\nWe run a shop (the “Website”). Users of the Website agree to the Terms of Service and get our apps from the App Store, in each Member State of the Union.\n",
      finds: [],
    },
    {
      title: "finds an undefined term at the start of a sentence",
      text: "The Data Exporter shall make sure that all data are accurate.\n",
      finds: [
        {
          quote: "Data Exporter",
          message:
            "Unexpected capital of `Data Exporter`, which is not defined, expected its definition or a small letter",
        },
      ],
    },
    {
      title: "lets terms that another document defines pass",
      text: "Capitalised terms have the meaning given in our contract. The Client can always ask the Company for help with the System.\n",
      finds: [],
    },
  ],
};

const singular = (term: string) =>
  term.toLowerCase().replaceAll(/[ -]/g, "").replace(/ies$/, "y").replace(/s$/, "");

/** Whether a term is quoted, stands alone in brackets or is told by its address. */
function isDefining(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 40), from);
  const after = text.slice(to, to + 60);
  if (
    /["“'‘] ?(?:the |our )?$|\b(?:called|known as|to as) (?:[\p{L}\d]{2,20}(?:,| and| or) )?(?:the )?$/u.test(
      before,
    )
  )
    return true;
  if (/\b(?:is|are|as) the $/.test(before)) return true;
  if (/\((?:the |our |collectively,? (?:the )?)?$/.test(before) && after.startsWith(")")) return true;
  return address.test(after) || /^ (?:means|refers to) /.test(after);
}

/** Whether a capital is one of a term: after a small word, in a sentence, and not in a longer name. */
function isWithinText(reading: Reading, from: number, to: number): boolean {
  const { text, blocks } = reading;
  const sentence = sentenceAt(reading, from);
  if (sentence === undefined || sentence.words.to - sentence.words.from < shortest) return false;
  const kind = blocks[sentence.block]?.kind;
  if (kind !== "paragraph" && kind !== "item") return false;
  const before = text.slice(Math.max(sentence.from, from - 40), from);
  if (/^The $/.test(before))
    return /^ (?:shall|must|can|may|will|has|is|agrees?|undertakes?|uses?|collects?|process(?:es)?)\b/.test(
      text.slice(to, to + 12),
    );
  if (
    !/(?:^|[^\p{L}])\p{Ll}[\p{L}-]{0,40} $/u.test(before) ||
    /\p{Lu}[\p{L}-]{0,40} (?:of|and|&) $/u.test(before)
  )
    return false;
  return !/^(?:['’]s?)?(?: and| of| or| &|,)? ?-?[\p{Lu}\d]/u.test(text.slice(to, to + 8));
}

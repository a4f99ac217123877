import { blockAt, sentenceAt } from "../../document/place-among.js";
import { matchesOf, type Sought } from "../../document/sought.js";
import type { DocumentRule } from "../../document-rule.js";
import type { Block } from "../../reading/block.js";
import type { Reading } from "../../reading/reading.js";

const vague: Sought = {
  pattern:
    /\b(?:for )?(?:only )?(?:as long as|for so long as|(?:for )?the (?:period|duration|length|amount)(?: of time)?|the time)[^.;\n]{0,30} (?:is |are )?(?:reasonably )?(?:necessary|required|needed|appropriate)\b|\b(?:no|not) longer than(?: is| we)? (?:reasonably )?(?:necessary|needed?|required)\b|\buntil (?:(?:it is|they are|these are) )?no longer (?:relevant|needed|required|necessary|useful)\b|\bfor (?:a (?:short )?while|some time|a short time)\b|\b(?:for|after) an? (?:reasonable|certain|limited|suitable|appropriate|adequate) (?:period|time)(?: of time)?\b|(?<=^|\t)(?:for )?a (?:reasonable|certain|limited) (?:period|time)(?: of time)?(?=$|\t)|\b(?:is|are|be) (?:kept|stored|retained|held|deleted) (?:in accordance with|according to|as set out in|under) (?:our|the|its) (?:(?:data|internal|document|records?) ){0,2}retention (?:polic(?:y|ies)|schedules?|periods?)\b|\b(?:retain|keep|store)s? (?:some|certain)(?: of)?(?: your| the)?(?: personal)? (?:information|data)\b/gim,
  words: [
    "necessary",
    "required",
    "require",
    "needed",
    "need",
    "appropriate",
    "reasonable",
    "suitable",
    "adequate",
    "certain",
    "limited",
    "some",
    "retention",
    "relevant",
    "useful",
    "while",
    "time",
  ],
};
/** Data of one kind, whose period stands in the same sentence: “Other data are kept …”. */
const ofOneKind =
  /^(?:(?:all )?other (?:data|information)|(?!(?:your|the|such|this|these|all|any|personal)\b)(?:\p{L}{3,20} ){1,3})(?:is|are|will be) (?:kept|stored|retained|held|deleted|erased)\b/iu;
/** A length of time, an event or a law that ends it. */
const told =
  /\b(?:\d{1,4}|one|two|three|five|six|seven|ten|twelve)\)? ?(?:business |calendar )?(?:minutes?|hours?|days?|weeks?|months?|years?)\b|\b(?:closes?|end of (?:the|your) (?:contract|subscription)|see (?:the|our|section)|criteria|following|table)\b/i;

export const vagueRetention: DocumentRule = {
  id: "vague-retention",
  title: "Period that nobody can work out",
  summary: "Finds data that are kept as long as necessary, with no period and nothing that ends it.",
  topics: ["retention"],
  severity: "warning",
  preset: "strict",
  laws: ["gdpr", "uk-gdpr"],
  languages: ["en"],
  why: "People must be able to work out how long their data are kept; that they are kept no longer than necessary is the law anyway.",
  fix: "State the period for each kind of data, or what ends it: the end of the contract, a period in a named law.",
  source: "GDPR Art. 13(2)(a); WP260 rev.01, annex",

  *check(reading) {
    for (const { words, from, to } of matchesOf(reading, vague)) {
      const block = blockAt(reading, from);
      const sentence = sentenceAt(reading, from);
      if (!block || !sentence || !isOnRetention(reading, block)) continue;
      const around = ofOneKind.test(reading.textOf(sentence)) || block.cells.length > 0 ? sentence : block;
      if (
        told.test(reading.textOf(around)) ||
        /\buntil\b(?! (?:\w+ (?:is|are) )?no longer)/i.test(reading.textOf(sentence))
      )
        continue;
      yield { range: { from, to }, message: `Unexpected \`${words}\`, expected a period or what ends it` };
    }
  },

  examples: [
    {
      title: "finds a period that is as long as necessary",
      text: "We keep your data for as long as it is necessary for our purposes. We may retain some information.\n",
      finds: [
        {
          quote: "for as long as it is necessary",
          message: "Unexpected `for as long as it is necessary`, expected a period or what ends it",
        },
        {
          quote: "retain some information",
          message: "Unexpected `retain some information`, expected a period or what ends it",
        },
      ],
    },
    {
      title: "finds one kind of data without a period beside others that have one",
      text: "Orders are kept for six years. Other data are deleted after a reasonable period of time.\n",
      finds: [
        {
          quote: "after a reasonable period of time",
          message: "Unexpected `after a reasonable period of time`, expected a period or what ends it",
        },
      ],
    },
    {
      title: "lets a period, and what ends it, pass",
      text: "We keep invoices as long as is required by tax law, which is 10 years.\n\nWe keep your account as long as necessary, until you close it.\n",
      finds: [],
    },
  ],
};

/** Whether a block speaks of keeping data, or the head of its table does. */
function isOnRetention({ blocks, textOf }: Reading, block: Block): boolean {
  const head = blocks[block.header ?? -1];
  const words = head === undefined ? textOf(block) : `${textOf(head)} ${textOf(block)}`;
  return /\b(?:keep|kept|retain|retention|stor|hold|held|delete)/i.test(words);
}

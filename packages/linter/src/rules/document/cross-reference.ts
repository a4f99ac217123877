import { blockAt, sentenceAt } from "../../document/place-among.js";
import { matchesOf, type Sought } from "../../document/sought.js";
import type { DocumentRule } from "../../document-rule.js";
import type { Reading } from "../../reading/reading.js";

/** “section 12”, “sections 3 and 4”, “clause 2.1”. */
const section: Sought = {
  pattern:
    /\b(?:sections?|clauses?|parts?|points?|§§?) (\d{1,2}(?:\.\d{1,2}){0,3})(?:(?:,| and| or| to|-|–) (\d{1,2}(?:\.\d{1,2}){0,3}))?(?![\w%(]|\.\d)/gi,
  words: ["section", "sections", "clause", "clauses", "part", "parts", "point", "points"],
  signs: /§/g,
};
/** “paragraph 1”, “paragraphs 1 and 2”. */
const paragraph: Sought = {
  pattern: /\bparagraphs? (\d{1,2})(?:(?:,| and| or| to) (\d{1,2}))?(?![\w(.])/iy,
  startsWith: ["paragraph", "paragraphs"],
};
/** What follows a section of a law. */
const ofLaw =
  /^[^.\n]{0,20}\b(?:of the(?! policy| notice)|of Regulation|GDPR|Act|Code|CCPA|CPRA|Directive|Law|Regulations|LGPD|BDSG|PIPEDA|Schedule|Article|Annex)/;
const law =
  /(?:Code|Act|GDPR|CCPA|CPRA|Regulation|Law|U\.S\.C\.|Directive|Article \d+|Art\. ?\d+|Annex|DPA|terms|agreement|FTC|contract),? (?:in )?$/i;

export const crossReference: DocumentRule = {
  id: "cross-reference",
  title: "Reference to a section that is not there",
  summary: "Finds references to sections and paragraphs that the document does not have.",
  topics: [],
  severity: "error",
  preset: "recommended",
  languages: ["en"],
  why: "What the reader is sent to, a condition or an exception, cannot be found; it was copied from another text or lost.",
  fix: "Refer to the section that is meant by its heading, with a link.",
  source: "GDPR Art. 12(1)",

  *check(reading) {
    const numbers = sectionNumbers(reading);
    for (const sought of [section, paragraph])
      for (const { words, groups, from, to } of matchesOf(reading, sought)) {
        if (isOfLaw(reading.text, from, to)) continue;
        const known = sought === section ? numbers : numbersAround(reading, from);
        const missing = groups.find((number) => number !== "" && !known.has(number));
        if (missing === undefined || (sought === section && !isOwn(reading, numbers, to))) continue;
        const noun = sought === section ? "section" : "paragraph";
        yield {
          range: { from, to },
          message: `Unexpected reference \`${words}\`, expected a ${noun} ${missing} in the document`,
        };
      }
  },

  examples: [
    {
      title: "finds a reference to a section that is not there",
      text: "## 1. Data\n\nFor your rights, see section 9.\n\n## 2. Rights\n\nYou have rights.\n",
      finds: [
        {
          quote: "section 9",
          message: "Unexpected reference `section 9`, expected a section 9 in the document",
        },
      ],
    },
    {
      title: "finds a reference to paragraphs that have no numbers",
      text: "## Erasure\n\nYou can ask us to erase data.\n\nParagraphs 1 and 2 do not apply where a law demands the data.\n",
      finds: [
        {
          quote: "Paragraphs 1 and 2",
          message: "Unexpected reference `Paragraphs 1 and 2`, expected a paragraph 1 in the document",
        },
      ],
    },
    {
      title: "lets references that lead somewhere, and those to laws, pass",
      text: "## 1. Data\n\nSee section 2 below, Section 5 of the FTC Act and Article 6, paragraph 1 of the GDPR.\n\n## 2. Rights\n\n1. You have rights.\n2. Paragraph 1 holds always.\n",
      finds: [],
    },
  ],
};

/** All numbers of headings; parts of `2.3` count alone too when their section has a number. */
function sectionNumbers({ sections, blocks }: Reading): ReadonlySet<string> {
  const numbers = sections.flatMap(({ numbering }) => (numbering === undefined ? [] : [numbering]));
  const items = blocks.flatMap(({ kind, marker }) => (kind === "item" && marker ? [bare(marker)] : []));
  return new Set([...numbers, ...items]);
}

/** Numbers of the items and of the long numbered lines in the part of the document around an offset. */
function numbersAround(reading: Reading, offset: number): ReadonlySet<string> {
  const { sections, blocks, text } = reading;
  const own = sections[sentenceAt(reading, offset)?.section ?? -1];
  const above = own?.parent === undefined ? own : sections[own.parent];
  const numbers = new Set<string>();
  if (own === undefined) return numbers;
  const isLong = (from: number, to: number) => to - from > 60;
  const first = isLong(own.from, text.indexOf("\n", own.from)) ? (above ?? own) : own;
  for (let index = first.heading ?? first.blocks.from; index < own.blocks.to; index++) {
    const block = blocks[index];
    if (block === undefined) continue;
    if (block.marker) numbers.add(bare(block.marker));
    const number = /^\(?(\d{1,2})[.)]/.exec(text.slice(block.from, block.from + 8))?.[1];
    if (number && (block.kind !== "heading" || isLong(block.from, block.to))) numbers.add(number);
  }
  return numbers;
}

const bare = (marker: string) => marker.replaceAll(/[().]{1,3}$|^\(/g, "");

function isOfLaw(text: string, from: number, to: number): boolean {
  return ofLaw.test(text.slice(to, to + 40)) || law.test(text.slice(Math.max(0, from - 24), from));
}

/** Whether the document has numbers of its own, or says that its own section is meant. */
function isOwn(reading: Reading, numbers: ReadonlySet<string>, to: number): boolean {
  if (blockAt(reading, to - 1)?.kind === "code") return false;
  return (
    numbers.size > 1 ||
    /^ (?:of (?:this|the|our) (?:\w+ )?(?:policy|notice|statement)|below|above)/i.test(
      reading.text.slice(to, to + 50),
    )
  );
}

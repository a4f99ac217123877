import { isNumberTaken } from "../../document/number-taken.js";
import { type Numbering, numberingOf } from "../../document/numbers.js";
import type { DocumentFound, DocumentRule } from "../../document-rule.js";
import type { Reading } from "../../reading/reading.js";
import type { Section } from "../../reading/section.js";

export const numberingBroken: DocumentRule = {
  id: "numbering-broken",
  title: "Numbers of sections out of order",
  summary: "Finds sections whose number skips, repeats or starts again.",
  topics: ["presentation"],
  severity: "warning",
  preset: "recommended",
  why: "A reference such as “section 3” leads nowhere, or to two places; a section may have been lost.",
  fix: "Number the sections in one run, and parts of a section as parts: 7.1, 7.2.",
  source: "GDPR Art. 12(1)",

  *check(reading) {
    /** Parent → the number that came last below it, and where. */
    const before = new Map<number | undefined, Last>();
    const restarted = new Set<number>();
    for (const section of reading.sections) {
      const last = before.get(section.parent);
      const number = numberOf(section, last?.number);
      if (number === undefined) continue;
      before.set(section.parent, { number, heading: section.heading ?? 0 });
      const found = last
        ? outOfOrder(reading, section, number, last)
        : likeAbove(reading, section, number, restarted);
      if (found) yield found;
    }
  },

  examples: [
    {
      title: "finds a number that is skipped",
      text: "## 1. Data\n\nWe.\n\n## 2. Use\n\nWe.\n\n## 4. Rights\n\nYou.\n",
      finds: [{ quote: "4. Rights", message: "Unexpected number `4` after `2`, expected `3`" }],
    },
    {
      title: "finds a number that stands twice",
      text: "## A. Data\n\nWe.\n\n## B. Use\n\nWe.\n\n## B. Rights\n\nYou.\n",
      finds: [{ quote: "B. Rights", message: "Unexpected number `B` after `B`, expected `C`" }],
    },
    {
      title: "finds parts of a section that are numbered like the sections",
      text: "## 7. Rights\n\nYou.\n\n### 1. Access\n\nYou.\n\n### 2. Erasure\n\nYou.\n",
      finds: [
        {
          quote: "1. Access",
          message:
            "Unexpected number `1` within section `7`, expected one that tells it from the sections, as `7.1`",
        },
      ],
    },
    {
      title: "lets items of a list in plain text that look like headings pass",
      text: "2. Data\n\nWe collect:\n\n1. Names\n\n2. Dates\n\n3. Use\n\nWe use them.\n",
      format: "text",
      finds: [],
    },
    {
      title: "lets a run of numbers with parts pass",
      text: "## I. Data\n\nWe.\n\n### 1. Names\n\nWe.\n\n### 2. Dates\n\nWe.\n\n## II. Use\n\nWe.\n\n## III. Rights\n\nYou.\n",
      finds: [],
    },
  ],
};

/** The number of a section, read as the one before it was. */
function numberOf({ numbering, level }: Section, last: Numbering | undefined): Numbering | undefined {
  if (numbering === undefined || level === 0) return undefined;
  const first = numberingOf(numbering, false);
  if (last === undefined) return /^[Ii]$/.test(numbering) ? numberingOf(numbering, true) : first;
  const roman = numberingOf(numbering, true);
  return roman?.style === last.style ? roman : first;
}

interface Last {
  readonly number: Numbering;
  readonly heading: number;
}

function outOfOrder(reading: Reading, section: Section, number: Numbering, { number: last, heading }: Last) {
  if (number.style !== last.style || number.prefix !== last.prefix) return undefined;
  if (number.value === last.value + 1) return undefined;
  if (reading.format === "text" && !isHeadingForSure(section, number, { number: last, heading }))
    return undefined;
  const expected = written(last.value + 1, last);
  if (number.value > last.value && isNumberTaken(reading, heading + 1, section.heading ?? 0, expected))
    return undefined;
  return foundAt(
    reading,
    section,
    `Unexpected number \`${section.numbering}\` after \`${written(last.value, last)}\`, expected \`${expected}\``,
  );
}

/**
 * In plain text, items of a list look like headings: one that restarts right below another, or one that repeats a
 * number or skips a few with text between and is a title, is a heading.
 */
function isHeadingForSure({ heading = 0, title }: Section, number: Numbering, last: Last): boolean {
  if (number.value === last.number.value) return heading > last.heading + 1 && isTitle(title);
  if (number.value > last.number.value)
    return heading > last.heading + 1 && number.value <= last.number.value + 3 && isTitle(title);
  return number.value === 1 && heading === last.heading + 1;
}

const isTitle = (title: string) => title.length < 60 && !/[,.;:]/.test(title);

/** The first part of a section that is numbered as the section is. */
function likeAbove(reading: Reading, section: Section, number: Numbering, restarted: Set<number>) {
  const above = section.parent === undefined ? undefined : reading.sections[section.parent];
  if (above?.numbering === undefined || restarted.has(above.index)) return undefined;
  const its = numberingOf(above.numbering, number.style === "I" || number.style === "i");
  if (its?.style !== number.style || number.value !== 1) return undefined;
  if (reading.format === "text" && section.heading !== (above.heading ?? 0) + 1) return undefined;
  restarted.add(above.index);
  return foundAt(
    reading,
    section,
    `Unexpected number \`${section.numbering}\` within section \`${above.numbering}\`, expected one that tells it from the sections, as \`${above.numbering}.1\``,
  );
}

function foundAt({ blocks }: Reading, { heading = -1 }: Section, message: string): DocumentFound | undefined {
  const block = blocks[heading];
  return block && { range: { from: block.from, to: block.to }, message };
}

/** A number as it is written in a style; in figures where that is Roman. */
function written(value: number, { style, prefix }: Numbering): string {
  const isLetter = /[aA]$/.test(style) && value <= 26;
  return isLetter ? String.fromCharCode((style.endsWith("a") ? 96 : 64) + value) : `${prefix}${value}`;
}

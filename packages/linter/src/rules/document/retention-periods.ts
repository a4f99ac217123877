import { isOtherPeriod } from "../../document/period-length.js";
import { blockAt, sentenceAt } from "../../document/place-among.js";
import type { DocumentRule } from "../../document-rule.js";
import type { PeriodMention } from "../../reading/mentions.js";
import type { Reading } from "../../reading/reading.js";

/** “Log files are deleted”, “we delete the log files after”: data of one kind, and that they are kept or deleted. */
const subjects: readonly RegExp[] = [
  /(?:^|, )((?:[\p{L}’'-]{2,20} ){0,3}[\p{L}’'-]{3,20}) (?:is|are|will be|shall be) (?:automatically )?(?:kept|retained|stored|deleted|destroyed|erased|purged|held|overwritten|wiped|shredded|discarded|scrubbed|cleared|removed)\b/iu,
  /\bwe (?:will |shall )?(?:automatically )?(?:keep|retain|store|delete|destroy|erase|purge|hold|wipe|shred|discard) ((?:[\p{L}’'-]{2,20} ){1,4}?)(?:for|after)\b/iu,
];
/** Words that name no kind of data, or not one alone. */
const general =
  /^(?:(?:personal|customer|your|other|this|such|these|some|certain) )*(?:data|information|records?|it|they|them|this|that|everything|accounts?|copies|those)$|\b(?:cookies?|other|and|or|which|that)\b/i;
/** What makes another period right. */
const particular =
  /\b(?:if|unless|where|when|except|otherwise|back-?ups?|archiv\p{L}{1,4}|further|another|additional|then|thereafter|extend\p{L}{0,3}|at least|longer|minimum)\b/iu;
/** Heads of columns that hold periods. */
const column = /\b(?:kept|keep|retention|retained|period|storage|stored|how long)\b/i;

export const retentionPeriods: DocumentRule = {
  id: "retention-periods",
  title: "Two periods for the same data",
  summary: "Finds data of one kind that are kept for two different periods.",
  topics: ["retention"],
  severity: "warning",
  preset: "strict",
  laws: ["gdpr", "uk-gdpr"],
  languages: ["en"],
  why: "Nobody can tell when the data are deleted, and one of the two promises is broken.",
  fix: "State one period, or say for which data or purpose each holds.",
  source: "GDPR Art. 5(1)(e), Art. 13(2)(a)",

  *check(reading) {
    const known = knownFromRows(reading);
    for (const [index, period] of reading.periods.entries()) {
      const name = subjectOf(reading, period, index);
      if (name === undefined) continue;
      const first = known.get(name);
      if (first === undefined) known.set(name, period);
      else if (isOtherPeriod(first, period))
        yield {
          range: { from: period.from, to: period.to },
          message: `Unexpected period \`${reading.textOf(period)}\` for \`${name}\`, expected \`${reading.textOf(first)}\` as elsewhere`,
        };
    }
  },

  examples: [
    {
      title: "finds a second period in a sentence",
      text: "Crash reports are kept for 90 days. Write to us.\n\nWe delete crash reports after 180 days.\n",
      finds: [
        {
          quote: "180 days",
          message: "Unexpected period `180 days` for `crash report`, expected `90 days` as elsewhere",
        },
      ],
    },
    {
      title: "finds another period than that of a table",
      text: "| Data | Kept |\n| --- | --- |\n| Usage data | 14 months |\n\nWe retain usage data for 26 months.\n",
      finds: [
        {
          quote: "26 months",
          message: "Unexpected period `26 months` for `usage data`, expected `14 months` as elsewhere",
        },
      ],
    },
    {
      title: "finds a second period of what is wiped or shredded",
      text: "We keep exam results for seven years. Exam results are shredded after four years.\n",
      finds: [
        {
          quote: "four years",
          message: "Unexpected period `four years` for `exam result`, expected `seven years` as elsewhere",
        },
      ],
    },
    {
      title: "lets other data, conditions and units pass",
      text: "Crash reports are kept for 90 days. Log files are kept for 30 days. If you write to us, crash reports are kept for a year. Crash reports are kept for three months.\n",
      finds: [],
    },
  ],
};

/** Data → their period, of rows that stand alone for them. */
function knownFromRows(reading: Reading): Map<string, PeriodMention> {
  const known = new Map<string, PeriodMention>();
  const several = new Set<string>();
  for (const period of reading.periods) {
    const row = blockAt(reading, period.from);
    const head = row?.kind === "row" ? reading.blocks[row.header ?? -1] : undefined;
    if (row === undefined || head === undefined || !column.test(reading.textOf(head))) continue;
    for (const cell of row.cells) {
      const name = nameOf(reading.textOf(cell));
      if (name === undefined || (period.from >= cell.from && period.to <= cell.to)) continue;
      if (known.has(name)) several.add(name);
      known.set(name, period);
    }
  }
  for (const name of several) known.delete(name);
  return known;
}

/** The data that a sentence keeps for a period, by the period's place, the only one of its part of the sentence. */
function subjectOf(reading: Reading, period: PeriodMention, index: number): string | undefined {
  const sentence = sentenceAt(reading, period.from);
  if (sentence === undefined || sentence.column !== undefined) return undefined;
  const words = reading.textOf(sentence);
  if (words.length > 400 || particular.test(words)) return undefined;
  let start = 0;
  for (const part of words.split(/(?<=;|, (?:and|but|while|whereas)) /)) {
    const at = period.from - sentence.from - start;
    start += part.length + 1;
    if (at < 0 || at >= part.length) continue;
    const subject = subjects.map((pattern) => pattern.exec(part)?.[1]).find((found) => found !== undefined);
    const end = sentence.from + start;
    const isIn = (other: PeriodMention | undefined) =>
      other !== undefined && other.from >= end - part.length - 1 && other.from < end;
    const isAlone = !isIn(reading.periods[index - 1]) && !isIn(reading.periods[index + 1]);
    return subject !== undefined && isAlone ? nameOf(subject) : undefined;
  }
  return undefined;
}

/** A kind of data in small letters, in the singular; none for what is none. */
function nameOf(words: string): string | undefined {
  const name = words
    .trim()
    .toLowerCase()
    .replace(/^(?:(?:the|your|our|all|all of|any) )+/, "")
    .replace(/s$/, "");
  return name.length < 3 || name.length > 60 || name.split(" ").length > 4 || general.test(name)
    ? undefined
    : name;
}

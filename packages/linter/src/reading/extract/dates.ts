import type { MentionWords } from "../../words/locale-words.js";
import type { DateMention } from "../mentions.js";
import type { Sentence } from "../sentence.js";

/** How far before a date the words that say what it is are looked for, in characters. */
const reach = 80;

/**
 * Finds dates: “1 May 2024”, “May 1st, 2024”, “2024-05-01”, “May 2024”, “03/04/2024”.
 *
 * A date that can be read in two ways has both readings instead of one.
 */
export function datesIn(
  text: string,
  sentences: readonly Sentence[],
  { months, updated, effective }: MentionWords,
): readonly DateMention[] {
  const month = `(${months.join("|")})\\.?`;
  const pattern = new RegExp(
    `\\b(?:(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?${month},?\\s(\\d{4})|${month}\\s(?:(\\d{1,2})(?:st|nd|rd|th)?,?\\s)?(\\d{4})|(\\d{4})-(\\d{2})-(\\d{2})|(\\d{1,2})([/.-])(\\d{1,2})\\11(\\d{4}|\\d{2}))(?=_|\\b)`,
    "gi",
  );
  const roles = {
    updated: new RegExp(`\\b(?:${updated})\\b`, "i"),
    effective: new RegExp(`\\b(?:${effective})\\b`, "i"),
  };
  const monthOf = (name: string) =>
    months.findIndex((names) => names.split("|").includes(name.toLowerCase())) + 1;
  let sentence = 0;
  return [...text.matchAll(pattern)].flatMap((match) => {
    const from = match.index;
    while (sentence < sentences.length - 1 && (sentences[sentence]?.to ?? 0) <= from) sentence += 1;
    const before = text.slice(Math.max(sentences[sentence]?.from ?? 0, from - reach), from);
    const role = roles.updated.test(before)
      ? "updated"
      : roles.effective.test(before)
        ? "effective"
        : "other";
    const day = dayOf(match, monthOf);
    return day === undefined ? [] : [{ from, to: from + match[0].length, role, ...day } as const];
  });
}

/** What the parts of a match say; none for what is no day of any calendar. */
function dayOf(
  [
    ,
    day,
    month,
    year,
    name,
    dayAfter,
    yearAfter,
    isoYear,
    isoMonth,
    isoDay,
    first,
    ,
    second,
    short,
  ]: RegExpMatchArray,
  monthOf: (name: string) => number,
): Pick<DateMention, "iso" | "readings"> | undefined {
  if (month !== undefined) return one(year, monthOf(month), day);
  if (name !== undefined) return one(yearAfter, monthOf(name), dayAfter);
  if (isoYear !== undefined) return one(isoYear, Number(isoMonth), isoDay);
  const full = short?.length === 2 ? `20${short}` : short;
  const european = iso(full, Number(second), first);
  const american = iso(full, Number(first), second);
  if (european !== undefined && american !== undefined && european !== american)
    return { readings: [european, american] };
  const only = european ?? american;
  return only === undefined ? undefined : { iso: only };
}

function one(
  year: string | undefined,
  month: number,
  day: string | undefined,
): Pick<DateMention, "iso"> | undefined {
  const found = iso(year, month, day);
  return found === undefined ? undefined : { iso: found };
}

/** `YYYY-MM-DD`, or `YYYY-MM` without a day; none for a day that there is not. */
function iso(year: string | undefined, month: number, day: string | undefined): string | undefined {
  if (month < 1 || month > 12) return undefined;
  const start = `${year}-${String(month).padStart(2, "0")}`;
  if (day === undefined) return start;
  const number = Number(day);
  const last = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return number >= 1 && number <= last ? `${start}-${day.padStart(2, "0")}` : undefined;
}

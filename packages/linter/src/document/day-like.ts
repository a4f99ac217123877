const months = "January February March April May June July August September October November December".split(
  " ",
);

/**
 * A day written as another one is, in English: “3 May 2025”, “May 3, 2025” or “2025-05-03”.
 *
 * @param day
 *   `YYYY-MM-DD`.
 * @returns
 *   Nothing for a day that is written in some other way.
 */
export function dayLike(words: string, day: string): string | undefined {
  const [year, month, date] = day.split("-").map(Number);
  const name = months[(month ?? 0) - 1];
  if (/^\d{4}-\d{2}-\d{2}$/.test(words)) return day;
  if (/^\d{1,2} [A-Z][a-z]{2,8} \d{4}$/.test(words)) return `${date} ${name} ${year}`;
  if (/^[A-Z][a-z]{2,8} \d{1,2}, \d{4}$/.test(words)) return `${name} ${date}, ${year}`;
  return undefined;
}

import type { Numbering } from "./edition.js";

/** Numbers headings as they are printed, one call each: `1.`, `1.1`, `2.`; or `I.`, with sub-sections unnumbered. */
export function headingNumbers(numbering: Numbering): (depth: 2 | 3) => { readonly number?: string } {
  let section = 0;
  let subsection = 0;
  return (depth) => {
    if (depth === 2) {
      section += 1;
      subsection = 0;
    } else subsection += 1;
    if (numbering === "decimal") return { number: depth === 2 ? `${section}.` : `${section}.${subsection}` };
    return numbering === "roman" && depth === 2 ? { number: `${roman(section)}.` } : {};
  };
}

const numerals = [
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
] as const;

/** A Roman number of up to 39, as many sections as a document may have; larger ones repeat the X. */
function roman(number: number): string {
  const [letters, size] = numerals.find(([, value]) => value <= number) ?? ["", number];
  return letters + (number > size ? roman(number - size) : "");
}

import type { Block, SectionText } from "../src/text.js";
import type { CompiledWording } from "./compile-wording.js";
import { type Gaps, sameGaps, showGaps } from "./gap-use.js";

/**
 * Where a locale's wording parts from that of the base locale.
 *
 * The words and the number of sentences are a locale's own; sections, sub-sections, clauses, their forms and gaps
 * are not.
 *
 * @returns
 *   "Unexpected …, expected …" for each difference; none when both say the same.
 */
export function parity(base: CompiledWording, other: CompiledWording): string[] {
  return [
    ...idParity("section", base.wording.sections.map(idOf), other.wording.sections.map(idOf)),
    ...base.wording.sections.flatMap((section) => {
      const twin = other.wording.sections.find(({ id }) => id === section.id);
      return twin ? sectionParity(section, twin) : [];
    }),
    ...gapParity(base, other),
  ];
}

const idOf = ({ id }: { readonly id: string }) => id;

function sectionParity(base: SectionText, other: SectionText): string[] {
  const headings = (base.heading === undefined) === (other.heading === undefined);
  return [
    ...(headings
      ? []
      : [
          `Unexpected ${other.heading ? "" : "lack of "}heading of \`${base.id}\`, expected what the base locale has`,
        ]),
    ...idParity("sub-section", base.subsections.map(idOf), other.subsections.map(idOf)),
    ...idParity("block", base.blocks.map(formOf), other.blocks.map(formOf)),
  ];
}

/** All of a block that is no words. */
function formOf({ clause, form, as, subsection, ...rest }: Block): string {
  const { paragraph, ordered, nested } = {
    paragraph: undefined,
    ordered: undefined,
    nested: undefined,
    ...rest,
  };
  const marks = [form, as && `as ${as}`, ordered && "ordered", nested && "nested"].filter((mark) => mark);
  const place = [subsection && ` below ${subsection}`, paragraph && ` in paragraph ${paragraph}`];
  return `${clause} (${marks.join(", ")})${place.filter((part) => part).join("")}`;
}

function idParity(what: string, base: readonly string[], other: readonly string[]): string[] {
  const missing = base
    .filter((id) => !other.includes(id))
    .map((id) => `Unexpected lack of ${what} \`${id}\`, expected it as in the base locale`);
  const surplus = other
    .filter((id) => !base.includes(id))
    .map((id) => `Unexpected ${what} \`${id}\`, expected none beyond the base locale`);
  const parted = missing.length + surplus.length > 0 || base.every((id, index) => other[index] === id);
  return [
    ...missing,
    ...surplus,
    ...(parted ? [] : [`Unexpected order of ${what}s ${other.join(", ")}, expected ${base.join(", ")}`]),
  ];
}

function gapParity(base: CompiledWording, other: CompiledWording): string[] {
  const gapsOf = ({ gaps }: CompiledWording): [string, Gaps][] =>
    Object.values(gaps).flatMap((clauses) => Object.entries(clauses));
  const theirs = new Map(gapsOf(other));
  return gapsOf(base).flatMap(([clause, gaps]) => {
    const found = theirs.get(clause);
    if (!found || sameGaps(gaps, found)) return [];
    return [`Unexpected gaps of \`${clause}\`: ${showGaps(found)}, expected ${showGaps(gaps)}`];
  });
}

import type { Block, Phrase } from "../src/text.js";
import type { CompiledWording } from "./compile-wording.js";
import type { Strength } from "./grammar.js";

/** What a clause may not say oftener or less often than in the base locale. */
const counted = ["duty", "power"] as const;

/**
 * Where a locale says something more strongly or more weakly than the base locale, or with other numbers or addresses.
 *
 * Duties and powers are counted in each clause. A clause that denies or limits must do so in every locale; one that says no
 * future must say none in any. Negations are not counted: "only" is « ne … que » in French.
 */
export function strengthParity(
  base: CompiledWording,
  other: CompiledWording,
  of: { readonly base: Strength; readonly other: Strength },
): string[] {
  const theirs = wordsOf(other);
  return [...wordsOf(base)].flatMap(([clause, words]) => {
    const said = theirs.get(clause);
    return said === undefined ? [] : clauseParity(clause, words, said, of);
  });
}

function clauseParity(
  clause: string,
  base: string,
  other: string,
  of: { readonly base: Strength; readonly other: Strength },
): string[] {
  const found = (kind: keyof Strength) =>
    [base.match(of.base[kind])?.length ?? 0, other.match(of.other[kind])?.length ?? 0] as const;
  const counts = counted.flatMap((kind) => {
    const [expected, said] = found(kind);
    return said === expected
      ? []
      : [`Unexpected strength of \`${clause}\`: ${said} of ${kind}, expected ${expected}`];
  });
  const lacks = (["denial", "limit"] as const).flatMap((kind) => {
    const [expected, said] = found(kind);
    return expected === 0 || said > 0 ? [] : [`Unexpected lack of ${kind} in \`${clause}\`, expected one`];
  });
  const [will, theirs] = found("future");
  const future = will === 0 && theirs > 0 ? [`Unexpected future in \`${clause}\`, expected none`] : [];
  return [...counts, ...lacks, ...future, ...figureParity(clause, base, other)];
}

function figureParity(clause: string, base: string, other: string): string[] {
  const [expected, said] = [figuresOf(base), figuresOf(other)];
  return expected === said
    ? []
    : [`Unexpected figures of \`${clause}\`: ${said || "none"}, expected ${expected || "none"}`];
}

/** Numbers and addresses in words. */
function figuresOf(words: string): string {
  return (words.match(/https?:\S+[^\s.,;)]|\d+/g) ?? []).toSorted().join(", ");
}

/** Clause, and form where it has two → its words. */
function wordsOf({ wording }: CompiledWording): Map<string, string> {
  const blocks = wording.sections.flatMap((section) => section.blocks);
  return new Map(
    blocks.map((block) => [block.as ? `${block.clause} as ${block.as}` : block.clause, said(block)]),
  );
}

function said(block: Block): string {
  const sentences = block.form === "row" ? block.cells : block.sentences;
  return sentences.map(({ phrase }) => spoken(phrase)).join(" ");
}

/** Words of a phrase; a gap in a case is the name of its case. */
function spoken(phrase: Phrase): string {
  return phrase
    .map((node): string => {
      if (node.type === "text") return node.value;
      if (node.type === "gap") return node.case ? ` ${node.case} …` : "…";
      if (node.type === "plural") return spoken(node.options.other);
      if (node.type !== "link") return "children" in node ? spoken(node.children) : "…";
      const url = node.url.map((part) => (typeof part === "string" ? part : "…")).join("");
      return `${spoken(node.children)} ${url} `;
    })
    .join("");
}

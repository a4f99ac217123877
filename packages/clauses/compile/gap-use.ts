import type { Node } from "mdast";

/** A gap where it stands in the wording. */
export interface GapUse {
  readonly name: string;
  /** `{name?}`: may be undeclared. */
  readonly optional: boolean;
  readonly where: Node;
}

/** Gap → whether its clause can speak without it. */
export type Gaps = Readonly<Record<string, "required" | "optional">>;

/** The gaps of a clause, in order of appearance; one that is required anywhere is required. */
export function gapsOf(uses: readonly GapUse[]): Gaps {
  const gaps: Record<string, "required" | "optional"> = {};
  for (const { name, optional } of uses) {
    if (gaps[name] !== "required") gaps[name] = optional ? "optional" : "required";
  }
  return gaps;
}

/** Whether two clauses, or two forms of one, ask for the same. */
export function sameGaps(a: Gaps, b: Gaps): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

/** Gaps as the wording writes them: `{name}`, `{privacyPolicy?}`. */
export function showGaps(gaps: Gaps): string {
  const shown = Object.entries(gaps).map(([name, need]) => `\`{${name}${need === "optional" ? "?" : ""}}\``);
  return shown.length === 0 ? "no gaps" : shown.join(", ");
}

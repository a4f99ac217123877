import type { SectionGaps } from "./compile-wording.js";
import type { Gaps } from "./gap-use.js";
import { property } from "./literal.js";

/** Prints `gaps.gen.ts`: the types that hold the code of the sections to the wording. */
export function printGaps(sections: SectionGaps): string {
  return [
    "// Made from wording/*.md by `pnpm compile`; do not edit.",
    'import type { Value } from "../../src/value.js";',
    "",
    "/** Section → clause → what fills its gaps. */",
    "export interface SectionClauses {",
    ...Object.entries(sections).flatMap(([section, clauses]) => [
      `  ${property(section)}: {`,
      ...Object.entries(clauses).map(([clause, gaps]) => `    ${property(clause)}: ${gapsType(gaps)};`),
      "  };",
    ]),
    "}",
    "",
  ].join("\n");
}

function gapsType(gaps: Gaps): string {
  const types = Object.entries(gaps).map(
    ([name, need]) => `${property(name)}${need === "optional" ? "?" : ""}: Value`,
  );
  return types.length > 0 ? `{ ${types.join("; ")} }` : "{}";
}

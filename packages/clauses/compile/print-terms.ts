import type { CompiledTerms } from "./compile-terms.js";
import { literal, property } from "./literal.js";

/** Prints `terms.gen.ts`: one line for each label. */
export function printTerms(terms: CompiledTerms): string {
  return [
    "// Made from terms.ts by `pnpm compile`; do not edit.",
    'import type { Label } from "../../src/text.js";',
    "",
    "export const terms = {",
    ...Object.entries(terms).flatMap(([vocabulary, labels]) => [
      `  ${property(vocabulary)}: {`,
      ...Object.entries(labels).map(([term, label]) => `    ${property(term)}: ${literal(label)},`),
      "  },",
    ]),
    "} as const satisfies Readonly<Record<string, Readonly<Record<string, Label>>>>;",
    "",
  ].join("\n");
}

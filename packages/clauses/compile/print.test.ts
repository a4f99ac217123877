import { expect, test } from "vitest";
import { compileWording } from "./compile-wording.js";
import { literal } from "./literal.js";
import { printGaps } from "./print-gaps.js";
import { printWording } from "./print-wording.js";

const compiled = compileWording(
  "::section{#tea}\n\n## Tea\n\n:::tea-a\nTea from {place}.\nIt costs {price?}.\n:::\n:::hot\n- Hot.\n:::\n",
  { locale: "en" },
);

test("prints the head of a block on a line, and each sentence on one", () => {
  expect(printWording(compiled.wording)).toMatchInlineSnapshot(`
    "// Made from wording/*.md by \`pnpm compile\`; do not edit.
    import type { Wording } from "../../src/text.js";

    export const wording = {
      sections: [
        {
          id: "tea",
          heading: [{ type: "text", value: "Tea" }],
          subsections: [],
          blocks: [
            { clause: "tea-a", section: "tea", revision: "74a4c4", form: "paragraph",
              sentences: [
                { phrase: [{ type: "text", value: "Tea from " }, { type: "gap", name: "place" }, { type: "text", value: "." }],
                  markdown: ["Tea from ", { type: "gap", name: "place" }, "."],
                  html: ["Tea from ", { type: "gap", name: "place" }, "."] },
                { phrase: [{ type: "text", value: "It costs " }, { type: "gap", name: "price" }, { type: "text", value: "." }], optional: ["price"],
                  markdown: ["It costs ", { type: "gap", name: "price" }, "."],
                  html: ["It costs ", { type: "gap", name: "price" }, "."] },
              ],
            },
            { clause: "hot", section: "tea", revision: "fa5553", form: "item",
              sentences: [
                { phrase: [{ type: "text", value: "Hot." }],
                  markdown: ["Hot."],
                  html: ["Hot."] },
              ],
            },
          ],
        },
      ],
    } as const satisfies Wording;
    "
  `);
});

test("prints the gaps of each clause as a type", () => {
  expect(printGaps(compiled.gaps)).toMatchInlineSnapshot(`
    "// Made from wording/*.md by \`pnpm compile\`; do not edit.
    import type { Value } from "../../src/value.js";

    /** Section → clause → what fills its gaps. */
    export interface SectionClauses {
      tea: {
        "tea-a": { place: Value; price?: Value };
        hot: {};
      };
    }
    "
  `);
});

test("prints data as an expression", () => {
  expect(literal({ a: [1, "x\n"], "b-c": true, none: {}, left: undefined })).toBe(
    String.raw`{ a: [1, "x\n"], "b-c": true, none: {} }`,
  );
});

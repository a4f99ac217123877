import { expect, test } from "vitest";
import { grammar } from "../texts/en/grammar.js";
import { compileTerms } from "./compile-terms.js";
import { printTerms } from "./print-terms.js";
import { showMistakes } from "./show-mistakes.js";

test("makes phrases of labels that mention the party, and no others", () => {
  const terms = {
    tea: {
      green: "green tea",
      come: "you come",
      all: "you",
      own: "your own tea",
      "given-away": "tea that you give away",
    },
  };
  expect(compileTerms(terms, { locale: "en", grammar })).toEqual({
    tea: {
      green: "green tea",
      come: [
        { type: "party", form: "subject", first: true },
        { type: "text", value: " come" },
      ],
      all: [{ type: "party", form: "object", first: true }],
      own: [
        { type: "party", form: "possessive", first: true },
        { type: "text", value: " own tea" },
      ],
      "given-away": [
        { type: "text", value: "tea that " },
        { type: "party", form: "subject", first: true },
        { type: "text", value: " give away" },
      ],
    },
  });
});

test("says on which line a mention cannot be told", () => {
  const value = 'export const terms = {\n  tea: { odd: "tea besides you all" },\n};\n';
  try {
    compileTerms(
      { tea: { odd: "tea besides you all" } },
      {
        locale: "en",
        grammar,
        sources: [
          { path: "more.ts", value: "" },
          { path: "terms.ts", value },
        ],
      },
    );
    expect.unreachable();
  } catch (error) {
    expect(showMistakes(error)).toMatch(/^terms\.ts:2:1-2:1: Unexpected neighbours `besides you all`/);
  }
});

test("prints a label a line", () => {
  expect(printTerms({ tea: { green: "green tea", "given-away": [{ type: "text", value: "x" }] } })).toBe(
    [
      "// Made from terms.ts by `pnpm compile`; do not edit.",
      'import type { Label } from "../../src/text.js";',
      "",
      "export const terms = {",
      "  tea: {",
      '    green: "green tea",',
      '    "given-away": [{ type: "text", value: "x" }],',
      "  },",
      "} as const satisfies Readonly<Record<string, Readonly<Record<string, Label>>>>;",
      "",
    ].join("\n"),
  );
});

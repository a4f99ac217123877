import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lintDocument } from "./lint-document.js";
import { formats } from "./reading/reading.js";

const today = "2026-06-30";
const config = { preset: "strict" } as const;

/** Signs that rules look for, in great number. */
const many = 15_000;
const hostile: Readonly<Record<string, string>> = {
  "brackets that open": "(".repeat(many),
  "brackets of all kinds": "[{(<«".repeat(many / 5),
  "brackets that close": "a) ".repeat(many / 3),
  "straight quotation marks": '"'.repeat(many),
  "typographic quotation marks": "“".repeat(many),
  "one word": "word ".repeat(many / 5),
  "one long word": "a".repeat(many),
  "capitals within words": "aaAaa".repeat(many / 5),
  spaces: `a${" ".repeat(many / 8)}b`,
  "no-break spaces": `a\n${"\u00A0 ".repeat(many / 2)}b`,
  "low lines": "_".repeat(many),
  addresses: "a@b.c ".repeat(many / 6),
  "addresses without an end": "a.b-c+".repeat(many / 6),
  "announced contacts": "contact us at ".repeat(many / 14),
  "sections referred to": "see section 9 and 10. ".repeat(many / 22),
  items: "- a\n".repeat(many / 4),
  headings: "# 1. A\n".repeat(many / 7),
  links: "[a](#b) ".repeat(many / 8),
  comments: "<!-- policywright-disable a -->\n".repeat(many / 30),
  "vague words": "We share data with our partners for various purposes as long as necessary. ".repeat(
    many / 76,
  ),
  definitions: "“Own Data” means data. (the “Use”) ".repeat(many / 35),
  labels: "Own Data: we collect names.\n\n".repeat(many / 29),
  lifetimes: "Cookies are stored for 2 days. The cookie _a lasts 3 days. ".repeat(many / 59),
  contradictions: "We do not sell your data. We sell your data. We do not collect names. ".repeat(many / 71),
  "lone surrogates and null bytes": "\uD800\u0000\uDC00".repeat(many / 3),
};

describe.each(formats)("in %s", (format) => {
  test.each(Object.entries(hostile))("reads %s", (_, text) => {
    expect(Array.isArray(lintDocument(text, { format, today, config }))).toBe(true);
  });

  test("finds places within any text whatever", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 120 }), (text) => {
        for (const { span } of lintDocument(text, { format, today, config }))
          expect(text.slice(span?.start.offset, span?.end.offset).length).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 30 },
    );
  });
});

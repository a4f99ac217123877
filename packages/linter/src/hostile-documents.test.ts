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

/** Documents that no reader follows → what is said of them. */
const unreadable: Readonly<Record<string, readonly [text: string, said: string]>> = {
  "4,000 quotes within one another": [`${"> ".repeat(4000)}We collect names.\n`, "within one another"],
  "32 kB of quotes": ["> ".repeat(16_000), "within one another"],
  "lists indented ever deeper": [
    Array.from({ length: 4000 }, (_, depth) => `${" ".repeat(depth)}- a`).join("\n"),
    "within one another",
  ],
  "32 kB of comments left open": ["<!-- ".repeat(6_500), "comment that nothing closes"],
  "brackets left open": ["[a](".repeat(8_000), "open brackets"],
  "null bytes between letters": [[..."We collect names."].join("\u0000"), "not text"],
  "a null byte": [`We collect names\u0000 ${"and addresses ".repeat(10)}.`, "control character"],
  "a picture": [
    String.fromCharCode(...Array.from({ length: 2000 }, (_, at) => (at * 7919) % 256)),
    "not text",
  ],
};

describe("of what cannot be read", () => {
  test.each(Object.entries(unreadable))("says so first: %s", (_, [text, said]) => {
    const findings = lintDocument(text, { format: "markdown", today });
    expect(findings.find(({ rule }) => rule === "document-unreadable")?.message).toContain(said);
  });

  test("says nothing else where it is no text", () => {
    const { length } = lintDocument("\u0000\uFFFD".repeat(50), { format: "html", today, config });
    expect(length).toBe(1);
  });

  test("never throws, and finds at most one thing that is no text", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "> ",
        "- ",
        "<!--",
        "-->",
        "[",
        "](",
        "`",
        "\u0000",
        "\uFFFD",
        "\uD800",
        "&#0;",
        "\n",
        "<div>",
      ),
      fc.string({ unit: "binary", maxLength: 8 }),
    );
    const source = fc
      .array(fc.tuple(piece, fc.integer({ min: 1, max: 400 })), { maxLength: 8 })
      .map((parts) => parts.map(([part, times]) => part.repeat(times)).join(""));
    fc.assert(
      fc.property(source, fc.constantFrom(...formats), (text, format) => {
        const findings = lintDocument(text, { format, today, config });
        return findings.filter(({ message }) => message.includes("not text")).length <= 1;
      }),
      { numRuns: 60 },
    );
  });
});

import { describe, expect, test } from "vitest";
import { toMarkdown } from "./outputs/markdown.js";
import { everyForm, everyStatement, type Form, statement, treeOf, words } from "./testing/document.js";
import { block, rowBlock, textOf } from "./testing/wording.js";

const write = (statements: Parameters<typeof treeOf>[0], form?: Form, text = everyForm) =>
  toMarkdown(treeOf(statements, text, form));
const headings = (form: Form) => write(everyStatement("x"), form).match(/^##.*/gm);

describe("headings", () => {
  test("are numbered as the house wants", () => {
    expect(headings({ style: { numbering: "decimal" } })).toEqual([
      "## 1. What we collect",
      "### 1.1 Tokens",
      "## 2. Who receives it",
      "## 3. Contact us",
    ]);
    expect(headings({ style: { numbering: "roman" } })?.slice(2)).toEqual([
      "## II. Who receives it",
      "## III. Contact us",
    ]);
  });

  test("have no number where there is but one section", () => {
    const said = statement("recipients-entry:a", { name: words("Tidio") });
    expect(write([said], { style: { numbering: "decimal" } })).toContain("\n## Who receives it\n");
  });

  test("may be the author's", () => {
    expect(headings({ document: { sections: { headings: { data: { en: "Our data" } } } } })?.[0]).toBe(
      "## Our data",
    );
  });

  test("are not printed over nothing", () => {
    const nothing = block("data-nothing", "paragraph", [
      { phrase: [{ type: "gap", name: "x" }], optional: ["x"] },
    ]);
    expect(write([statement("data-nothing")], {}, textOf([nothing], { data: "Data" }))).toBe(
      "# Privacy Policy\n",
    );
  });

  test("are not listed where there is but one", () => {
    const [said] = everyStatement("x");
    expect(write(said ? [said] : [], { style: { contents: true } })).not.toContain("Contents");
  });

  test("have no number where there is but one section", () => {
    const one = [statement("data-lead"), statement("data-token", { name: words("x") })];
    expect(write(one, { style: { numbering: "decimal" } }).match(/^##.*/gm)).toEqual([
      "## What we collect",
      "### Tokens",
    ]);
  });

  test("of a section’s only part do not follow the section’s heading at once", () => {
    const token = statement("data-token", { name: words("x") });
    expect(write([token])).toBe("# Privacy Policy\n\n## What we collect\n\nTokens are x.\n");
    expect(write([statement("data-lead"), token])).toContain("### Tokens\n");
  });

  test("are listed where the house wants contents, and go where GitHub puts them", () => {
    expect(write(everyStatement("x"), { style: { contents: true } })).toContain(
      "## Contents\n\n- [What we collect](#what-we-collect)\n- [Who receives it](#who-receives-it)\n- [Contact us](#contact-us)\n",
    );
  });
});

describe("tables", () => {
  test("leave out columns that no row fills", () => {
    const name = words("Tidio");
    expect(
      write([
        statement("recipients-entry:a", { name }),
        statement("recipients-entry:b", { name, purpose: name }),
      ]),
    ).toContain("| Recipient | Purpose |\n| - | - |\n| Tidio | Not stated |\n| Tidio | Tidio |\n");
  });

  test("give way to lists where the house wants lists", () => {
    const both = textOf([
      { ...rowBlock("data-entry", "Data", { Data: "{Name}" }), as: "table" },
      block("data-entry", "item", ["{Name}"], { as: "list" }),
    ]);
    const entry = ["a", "b"].map((key) => statement(`data-entry:${key}`, { name: words("x") }));
    expect(write(entry, {}, both)).toContain("| Data |");
    expect(write(entry, { style: { forms: { data: "list" } } }, both)).toContain("- X");
  });
});

describe("the author's Markdown", () => {
  const own = "Our own *words*.";

  test("stands instead of a clause's words", () => {
    expect(
      write([statement("data-lead", {}, { own })], { clauses: { "data-lead": { replace: own } } }),
    ).toContain("## What we collect\n\nOur own _words_.\n");
  });

  test("runs on after a clause's words in their paragraph or item", () => {
    const extended = { "data-lead": { extend: own }, "data-item": { extend: own } };
    const statements = [
      statement("data-lead", {}, { own }),
      statement("data-item:a", { name: words("x") }, { own }),
      statement("data-item:b", { name: words("y") }),
    ];
    expect(write(statements, { clauses: extended })).toContain(
      "We collect:\nOur own _words_.\n\n- X\n  Our own _words_.\n",
    );
  });

  test("makes a section with the author's heading, and its headings stand below that", () => {
    const ownSections = { extra: { heading: "Extra", body: "" } };
    const body = statement(
      "own-extra",
      {},
      { section: "extra", own: "# One\n\nText.\n\n## Two\n\n- a\n- b" },
    );
    expect(write([body], { ownSections })).toBe(
      "# Privacy Policy\n\n## Extra\n\n### One\n\nText.\n\n#### Two\n\n- a\n- b\n",
    );
  });
});

test("a clause that the wording lacks is an error", () => {
  expect(() => write([statement("data-unknown:x")])).toThrow(
    "Unexpected clause `data-unknown` of `data-unknown:x`, expected one that",
  );
});

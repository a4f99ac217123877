import fc from "fast-check";
import { expect, test } from "vitest";
import { everyForm, everyStatement, statement, treeOf } from "../testing/document.js";
import { hostileText } from "../testing/hostile.js";
import { toMarkdown } from "./markdown.js";
import { mapStatements } from "./source-map.js";

function linesOf(fill: string) {
  const statements = everyStatement(fill);
  const tree = treeOf(statements, everyForm, { style: { contents: true } });
  const lines = toMarkdown(tree).split("\n");
  return mapStatements(tree, statements).map(({ id, lines: { start, end } }) => [
    id,
    lines.slice(start - 1, end).join("\n"),
  ]);
}

test("points at the lines that say a statement", () => {
  expect(linesOf("Tidio")).toEqual([
    ["dates-updated", "Last updated: 3 November 2023, 9:00 pm"],
    ["introduction-who", "Tidio is responsible for data.\nYou can trust Tidio."],
    ["introduction-where", "It is in France."],
    ["introduction-notice", "> Please read this.\n> It is about Tidio."],
    ["data-lead", "We collect:"],
    ["data-item:a", "- Tidio"],
    ["data-detail:a", "  - of Tidio\n    For Tidio, Tidio and Tidio."],
    ["data-detail:b", "  - of Tidio"],
    ["data-item:b", "- Tidio"],
    ["data-step:a", "1. do Tidio"],
    ["data-step:b", "2. do Tidio"],
    ["data-token", "Tokens are Tidio."],
    ["recipients-entry:a", "| Tidio | Tidio | Not stated |"],
    ["recipients-entry:b", "| Tidio | Not stated | [Tidio](https://example.org/) |"],
    ["contact-address", "Tidio\\\nTidio"],
  ]);
});

test("points at the same statements whatever their values hold", { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(hostileText, (fill) => {
      const [, ...lines] = linesOf(fill);
      expect(lines.find(([id]) => id === "introduction-where")?.[1]).toBe("It is in France.");
      expect(lines.find(([id]) => id === "data-lead")?.[1]).toBe("We collect:");
      expect(lines.find(([id]) => id === "recipients-entry:b")?.[1]).toMatch(/^\|.*\| Not stated \|.*\|$/);
    }),
  );
});

test("finds the whole of the author's Markdown", () => {
  const statements = [
    statement("data-lead", {}, { own: "One.\n\n- a\n- b" }),
    statement("data-item:a", { name: { type: "text", text: "x" } }),
  ];
  const tree = treeOf(statements, everyForm, { clauses: { "data-lead": { replace: "…" } } });
  expect(mapStatements(tree, statements).map(({ lines }) => lines)).toEqual([
    { start: 5, end: 8 },
    { start: 10, end: 10 },
  ]);
});

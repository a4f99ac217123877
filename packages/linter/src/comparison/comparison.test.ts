import { assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import type { Finding } from "../finding.js";
import { lintDocument } from "../lint-document.js";
import { copy } from "./example.js";
import type { ExpectedDocument } from "./expected.js";

function found(text: string, expected: ExpectedDocument = copy): readonly Finding[] {
  const findings = lintDocument(text, { format: "markdown", expected: [expected], today: "2026-06-30" });
  return findings.filter(({ rule }) => rule.startsWith("statement-"));
}

const sentences = Array.from(
  { length: 40 },
  (_, index) => `Kind ${index} of data is kept for ${index + 2} days.`,
);
const long: ExpectedDocument = { markdown: `# Policy\n\n${sentences.join("\n")}\n`, statements: [] };

test("a sentence that was parted in two, or joined with the next, is one change", () => {
  const parted = copy.markdown.replace("keeps your data.", "keeps. Your data, that is.");
  expect(found(parted).map(({ rule }) => rule)).toEqual(["statement-reworded"]);
  const joined = copy.markdown.replace("Norway.\nWe keep", "Norway and we keep");
  expect(found(joined).map(({ rule }) => rule)).toEqual(["statement-reworded"]);
});

test("the facts behind a sentence that is gone are named, and its clause", () => {
  const [finding] = found(copy.markdown.replace("We do not sell your data to anybody.\n", ""));
  expect(finding).toMatchObject({
    path: "sale.sells",
    fix: "The model says it at `sale.sells` (clause `sale-none`). Publish the document again, or change the model.",
  });
});

test("neighbours that are gone are one finding, those apart are several", () => {
  const without = (...gone: readonly number[]) =>
    `# Policy\n\n${sentences.filter((_, index) => !gone.includes(index)).join("\n")}\n`;
  expect(found(without(7, 8, 9), long)).toHaveLength(1);
  expect(found(without(7, 20, 30), long)).toHaveLength(3);
});

test("a row of a table is compared cell by cell", () => {
  const table =
    "# Policy\n\n| Data | Kept | Who |\n| - | - | - |\n| Names | 1 year | Us |\n| Orders | 2 years | Them |\n";
  const [finding, ...more] = found(table.replace("2 years", "3 years"), { markdown: table, statements: [] });
  expect(finding?.message).toBe("Unexpected `3 years`, expected `2 years`");
  expect(finding?.span?.start).toMatchObject({ line: 6, column: 12 });
  expect(more).toEqual([]);
});

test("a document is no change of itself, whatever it holds", () => {
  assert(property(string(), (text) => found(text, { markdown: text, statements: [] }).length === 0));
});

test("a document of which most is gone, or a page of thousands of other sentences, is compared in no time", () => {
  expect(found(sentences.slice(0, 5).join(" "), long)).toEqual([]);
  const page = `${"Something else stands here. ".repeat(3500)}\n\n${long.markdown}`;
  expect(found(page, long)).toEqual([]);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read } from "./read.js";
import { formats, type Reading } from "./reading.js";

/** Inputs that make parsers overflow, hang or throw. */
const hostile: Readonly<Record<string, string>> = {
  nothing: "",
  "a null byte and half a character": "We \u0000 collect \ud800 data.\udc00",
  "quotes within quotes": "> ".repeat(8_000),
  "lists within lists": "- ".repeat(8_000),
  "lists indented ever deeper": Array.from({ length: 600 }, (_, depth) => `${"  ".repeat(depth)}- a`).join(
    "\n",
  ),
  "a long list": "- a\n".repeat(100_000),
  "a long line": "a ".repeat(500_000),
  "one long word": "a".repeat(250_000),
  "a line of periods": ". ".repeat(50_000),
  "open comments": "<!-- ".repeat(8_000),
  "open brackets": "[a](".repeat(8_000),
  "open backticks": Array.from({ length: 400 }, (_, length) => "`".repeat(length)).join(" a "),
  "open elements": "<div>".repeat(15_000) + "</span>".repeat(15_000),
  "open paragraphs": "<p>a".repeat(15_000),
  "open tables": "<table><tr><td>".repeat(8_000),
  "broken entities": "&am;&#x110000;&#0;&&amp".repeat(5000),
  "at signs": "a@".repeat(100_000),
  addresses: "http://".repeat(15_000),
  "a word that all patterns know": "we share your data with third parties ".repeat(3_000),
  "lines of cells": "aB\tcD\n".repeat(8_000),
  "capitals within words": "dataPurpose".repeat(8_000),
};

/** Whether all places of a reading are in its source, in order. */
function holdsTogether({ source, text, sentences, blocks, spanOf }: Reading): boolean {
  return [...sentences, ...blocks].every((range) => {
    const { start, end } = spanOf(range);
    return (
      range.from <= range.to &&
      range.to <= text.length &&
      start.offset <= end.offset &&
      start.offset >= 0 &&
      end.offset <= source.length
    );
  });
}

describe.each(formats)("as %s", (format) => {
  test.each(Object.entries(hostile))("reads %s", { timeout: 20_000 }, (_, source) => {
    expect(holdsTogether(read(source, { format }))).toBe(true);
  });

  test("reads anything", () => {
    const pieces = fc.constantFrom(
      ..."# |- |> |1. |* |\t|\n|\n\n|<p>|</p>|<li>|<ul>|</ul>|<td>|<tr>|<table>|</table>|<b>|<br>|<!--|-->|&amp;|&nbsp;|[|](|)|`|**|_|\\|---|http://a.b|a@b.c|We|share|data|.|: |Inc. |É|\u0000|\ud800|\u200b".split(
        "|",
      ),
      "|",
    );
    const source = fc.oneof(
      fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join("")),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(source, (text) => holdsTogether(read(text, { format }))),
      { numRuns: 200 },
    );
  });
});

test("notes what it could not parse, and reads its words all the same", () => {
  const { notes, text } = read(`${"> ".repeat(5000)}We collect names.`, { format: "markdown" });
  expect(notes.map(({ kind }) => kind)).toEqual(["too-deep"]);
  expect(text).toContain("We collect names.");
});

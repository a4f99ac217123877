import { expect, test } from "vitest";
import { read } from "./read.js";

const markdown = `---
title: Policy
---
# Privacy *Policy*

We are Example Inc. and we
care. Write to [our officer](mailto:dpo@example.org "x") & others.

## 1. Data {#data}

We collect:

- **names** and
  addresses; e.g. yours
- [INSERT DATA]

| Data | Purpose |
| - | - |
| Names | To send you \\* things. Twice. |
| Addresses | |
`;

test("takes Markdown apart into blocks, without its marks", () => {
  const { blocks, textOf } = read(markdown, { format: "markdown" });
  expect(blocks.map((block) => [block.kind, block.level, textOf(block)])).toEqual([
    ["heading", 1, "Privacy Policy"],
    ["paragraph", 0, "We are Example Inc. and we care. Write to our officer & others."],
    ["heading", 2, "1. Data {#data}"],
    ["paragraph", 0, "We collect:"],
    ["item", 1, "names and addresses; e.g. yours"],
    ["item", 1, "[INSERT DATA]"],
    ["header-row", 0, "Data\tPurpose"],
    ["row", 0, "Names\tTo send you * things. Twice."],
    ["row", 0, "Addresses\t"],
  ]);
});

test("finds every sentence in the source again", () => {
  const { sentences, textOf, spanOf } = read(markdown, { format: "markdown" });
  const quotes = sentences.map((sentence) => textOf(sentence));
  expect(quotes.slice(1, 4)).toEqual([
    "We are Example Inc. and we care.",
    "Write to our officer & others.",
    "1. Data {#data}",
  ]);
  const [, first] = sentences;
  const { start, end } = spanOf(first ?? { from: 0, to: 0 });
  expect(start).toEqual({ line: 6, column: 1, offset: markdown.indexOf("We are") });
  expect(markdown.slice(start.offset, end.offset)).toBe("We are Example Inc. and we\ncare.");
});

import { expect, test } from "vitest";
import { grammar } from "../texts/en/grammar.js";
import { compileWording } from "./compile-wording.js";
import { showMistakes } from "./show-mistakes.js";

/** `line: reason` of each mistake; the blocks begin on line 3. */
function mistakes(blocks: string, head = "::section{#tea}\n\n"): string[] {
  try {
    compileWording(head + blocks, { locale: "en", grammar });
  } catch (error) {
    if (!(error instanceof AggregateError)) throw error;
    expect(error.errors.every(({ note }) => /[.`]$/.test(note))).toBe(true);
    return error.errors.map(({ line, reason }) => `${line}: ${reason}`);
  }
  return [];
}

const block = (words: string, rest = "") => `:::tea-a${rest}\n${words}\n:::\n`;
const row = (cells: string, head = "| Kind | From |") => `${head}\n| --- | --- |\n${cells}`;

test.each([
  ["a leaf directive", "::tea{#x}\n", "3: Unexpected directive `::tea`, expected `section` or `subsection`"],
  ["a directive by accident", block("Tea:hot."), "4: Unexpected directive `:hot`, expected words"],
  [
    "a clause id in capitals",
    ":::teaCup\nTea.\n:::\n",
    "3: Unexpected clause id `teaCup`, expected lower case words joined by hyphens",
  ],
  [
    "an attribute",
    block("Tea.", "{for=list}"),
    "3: Unexpected attribute `for` of block `tea-a`, expected `as` only",
  ],
  [
    "a form that the words do not have",
    block("Tea.", "{as=tray}"),
    "3: Unexpected `as=tray` of paragraph block `tea-a`, expected `list` or `address`",
  ],
  [
    "two paragraphs",
    block("Tea.\n\nMilk."),
    "6: Unexpected 2 parts in block `tea-a`, expected one paragraph, list item, row or quote",
  ],
  [
    "an empty block",
    ":::tea-a\n:::\n",
    "3: Unexpected 0 parts in block `tea-a`, expected one paragraph, list item, row or quote",
  ],
  [
    "two items",
    block("- Tea.\n- Milk."),
    "4: Unexpected list in block `tea-a`, expected one paragraph, list item, row or quote",
  ],
  [
    "an item with two paragraphs",
    block("- Tea.\n\n  Milk."),
    "4: Unexpected list in block `tea-a`, expected one paragraph, list item, row or quote",
  ],
  [
    "a task",
    block("- [ ] Tea."),
    "4: Unexpected list in block `tea-a`, expected one paragraph, list item, row or quote",
  ],
  [
    "two rows",
    block(row("| a | b |\n| c | d |"), "[Teas]"),
    "4: Unexpected 2 rows in block `tea-a`, expected one below the header",
  ],
  [
    "a missing cell",
    block(row("| a |"), "[Teas]"),
    "6: Unexpected 1 cells below 2 columns, expected as many",
  ],
  [
    "a table without caption",
    block(row("| a | b |")),
    "3: Unexpected table without caption in block `tea-a`, expected one",
  ],
  [
    "a label of a paragraph",
    block("Tea.", "[Teas]"),
    "3: Unexpected label of block `tea-a`, expected one on tables only",
  ],
  [
    "words outside a block",
    "Tea.\n",
    "3: Unexpected paragraph outside a block, expected a section or a block",
  ],
  [
    "words between blocks that share a paragraph",
    "::::paragraph\nTea.\n:::tea-a\nTea.\n:::\n::::\n",
    "4: Unexpected paragraph outside a block, expected a section or a block",
  ],
  [
    "an item in a paragraph",
    "::::paragraph\n:::tea-a\n- Tea.\n:::\n::::\n",
    "4: Unexpected item `tea-a` in a paragraph, expected sentences that run on",
  ],
  ["a heading of the wrong depth", "### Tea\n", "3: Unexpected heading of depth 3, expected one of depth 2"],
  [
    "a heading without section",
    `${block("Tea.")}\n## Tea\n`,
    "7: Unexpected heading of depth 2, expected one right below `::section{#id}` or `::subsection{#id}` only",
  ],
  [
    "a sub-section without heading",
    `::subsection{#cup}\n\n${block("Tea.")}`,
    "3: Unexpected sub-section without heading, expected `###` below it",
  ],
  ["a section twice", "::section{#tea}\n", "3: Unexpected second section `tea`, expected each id once"],
  ["a section without id", "::section\n", "3: Unexpected id ``, expected lower case words joined by hyphens"],
  [
    "a clause twice",
    `${block("Tea.")}${block("Milk.")}`,
    "6: Unexpected second block of clause `tea-a`, expected one",
  ],
  [
    "a form without its other",
    block("- Tea.", "{as=list}"),
    "3: Unexpected clause `tea-a` as list only, expected its words as table too",
  ],
  [
    "a gap in a heading",
    "::section{#cup}\n\n## Tea for {name}\n",
    "5: Unexpected gap `{name}` in a heading, expected fixed words",
  ],
  [
    "a gap in a table header",
    block(row("| a | b |", "| {kind?} | From |"), "[Teas]"),
    "4: Unexpected gap `{kind?}` in a table header, expected fixed words",
  ],
  [
    "an open brace",
    block("Tea from {place."),
    "4: Unexpected braces in `Tea from {place.`, expected `{gap}`, `{gap?}` or `{gap, plural, one {…} other {…}}`",
  ],
  [
    "a closing brace",
    block("Tea from place}."),
    "4: Unexpected braces in `Tea from place}.`, expected `{gap}`, `{gap?}` or `{gap, plural, one {…} other {…}}`",
  ],
  [
    "a misspelt address",
    block("[Tea](https://{Host}/)."),
    "4: Unexpected braces in the address `https://{Host}/`, expected `{gap}` or `{gap?}`",
  ],
  [
    "another ICU element",
    block("{day, date} is for tea."),
    "4: Unexpected kind of gap in `{day, date} is for tea.`, expected `{gap}`, `{gap?}` or `{gap, plural, one {…} other {…}}`",
  ],
  [
    "a name with a capital",
    block("Tea from {Place}."),
    "4: Unexpected gap name `Place`, expected camelCase letters and digits",
  ],
  [
    "plural forms that English has not",
    block("Tea {n, plural, few {x} other {y}}."),
    "4: Unexpected plural forms `few`, `other` of `{n}`, expected `one`, `other`",
  ],
  [
    "two needs in one sentence",
    block("Tea from {place}, yes, {place?}."),
    "4: Unexpected `{place}` beside `{place?}` in one sentence, expected the same need twice",
  ],
  ["an image", block("![Tea](tea.png)"), "4: Unexpected image, expected words, emphasis or a link"],
  [
    "a break within emphasis",
    block("*Tea is\nhot*."),
    "4: Unexpected line break within a sentence, expected one line",
  ],
  [
    "two sentences on a line",
    block("Tea.\nTea is hot. It cools."),
    "5: Unexpected second sentence at `hot. I`, expected one sentence a line",
  ],
  [
    "a sentence on two lines",
    block("Tea is\nhot."),
    "4: Unexpected end of line after `Tea is`, expected a whole sentence",
  ],
  [
    "a hard break",
    block("Tea is hot.\\\nIt cools."),
    "4: Unexpected hard line break, expected one in addresses only",
  ],
  [
    "a soft break in an address",
    block("Tea\nChina", "{as=address}"),
    "4: Unexpected line of an address without hard line break, expected a backslash at its end",
  ],
  [
    "a mention that cannot be told",
    block("Tea besides you matters."),
    "4: Unexpected neighbours `besides you matters`, expected words that tell subject from object",
  ],
  ["a short form", block("Tea is what you’ll get."), "4: Unexpected short form `you’ll`, expected two words"],
])("finds %s", (_, markdown, message) => {
  expect(mistakes(markdown)).toEqual([message]);
});

test("finds blocks and sub-sections before the first section", () => {
  expect(mistakes(`::subsection{#cup}\n\n### Cup\n\n${block("Tea.")}`, "")).toEqual([
    "1: Unexpected sub-section `cup` before the first section, expected a section",
    "3: Unexpected heading of depth 3, expected one of depth 3",
    "5: Unexpected block `tea-a` before the first section, expected a section",
  ]);
});

test("finds forms of a clause with different gaps", () => {
  const blocks = block("- {kind}", "{as=list}") + block(row("| {kind} | {place?} |"), "[Teas]{as=table}");
  expect(mistakes(blocks)).toEqual([
    "6: Unexpected gaps of `tea-a`: `{kind}`, `{place?}`, expected those of its other form: `{kind}`",
  ]);
});

test("reports all mistakes at once, from top to bottom, with file, line and what to do", () => {
  try {
    compileWording("Tea.\n\n::tea\n", { locale: "en", path: "texts/en/wording.md" });
    expect.unreachable();
  } catch (error) {
    expect(showMistakes(error)).toBe(
      [
        "texts/en/wording.md:1:1-1:5: Unexpected paragraph outside a block, expected a section or a block",
        "  Put it into a block, `:::clause-id` … `:::`; around blocks, `::::paragraph` has four colons.",
        "texts/en/wording.md:3:1-3:6: Unexpected directive `::tea`, expected `section` or `subsection`",
        "  A block has three colons: `:::clause-id`.",
      ].join("\n"),
    );
  }
});

test("passes on errors that are no mistakes of the wording", () => {
  expect(() => showMistakes(new TypeError("x"))).toThrow(TypeError);
});

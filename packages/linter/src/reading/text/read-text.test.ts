import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read } from "../read.js";

/** Blocks of a text: kind, level, marker and words, cells parted by bars. */
function blocksOf(source: string) {
  const { blocks, textOf } = read(source, { format: "text" });
  return blocks.map((block) => {
    const words = block.cells.length > 0 ? block.cells.map(textOf).join(" | ") : textOf(block);
    return [block.kind, block.marker, words].filter((part) => part !== undefined).join(": ");
  });
}

const letter = `                      HARBOUR LIGHTS INC.

                        Privacy Policy

Effective: June 1, 2009

1. INFORMATION WE COLLECT
When you order a lamp we ask for your name, your address and an e-mail
address. We  also log  the pages that you visit, as we say in Section
4. Our suppliers tell us when a lamp has left, and nothing about third-
party lamps. We call all this infor-
mation "order data". Order information is kept apart.

    (a) What you tell us yourself, for example your name, your postal
        address and your telephone number
    (b) What others tell us:
        - our suppliers, who write to us when they have sent a lamp to
          you
        - the post

Contact
Harbour Lights Inc.
12 Main Street
Springfield, IL 62701
`;

test("joins the lines that somebody wrapped, and no others", () => {
  expect(blocksOf(letter)).toEqual([
    "paragraph: HARBOUR LIGHTS INC.",
    "heading: Privacy Policy",
    "paragraph: Effective: June 1, 2009",
    "heading: 1. INFORMATION WE COLLECT",
    'paragraph: When you order a lamp we ask for your name, your address and an e-mail address. We also log the pages that you visit, as we say in Section 4. Our suppliers tell us when a lamp has left, and nothing about third-party lamps. We call all this information "order data". Order information is kept apart.',
    "item: (a): What you tell us yourself, for example your name, your postal address and your telephone number",
    "item: (b): What others tell us:",
    "item: -: our suppliers, who write to us when they have sent a lamp to you",
    "item: -: the post",
    "heading: Contact",
    "paragraph: Harbour Lights Inc.",
    "paragraph: 12 Main Street",
    "paragraph: Springfield, IL 62701",
  ]);
});

test("joins wrapped lines of which some became longer when they were edited", () => {
  const edited = `Ordering lamps. If you buy a lamp from us we need to know your name and
your address, and the number of your card. We use
this to fill your order and to get in touch with you if it is late. Card
numbers are deleted when the charge has been made, and lamps that
nobody collects within a month go back to the shelf at your cost.

Our newsletter. If you ask for it we send you news of lamps, lamp oil and
shades, and now and then an invitation to one of our evenings in Leith. Each
of them says how you can have your name taken off the list again.
`;
  expect(blocksOf(edited).map((block) => block.slice(0, 28))).toEqual([
    "paragraph: Ordering lamps. I",
    "paragraph: Our newsletter. I",
  ]);
});

test("knows an item within an item, and what leads up to it", () => {
  const { blocks, textOf } = read(letter, { format: "text" });
  const item = blocks.find((block) => textOf(block) === "the post");
  expect([item?.level, textOf(blocks[item?.lead ?? 0] ?? { from: 0, to: 0 })]).toEqual([
    2,
    "What others tell us:",
  ]);
});

test("leaves lines that end where nobody had to end them", () => {
  const list =
    "We collect:\n\nyour name and the postal address of your home\nlog files\nthe pages of our website that you look at\n";
  expect(blocksOf(list)).toHaveLength(4);
});

test("reads titles by the line drawn below them", () => {
  const text =
    "Privacy policy of Harbour Lights Inc.\n=====================================\n\nwhat we collect\n---------------\nNames.\n";
  const { sections } = read(text, { format: "text" });
  expect(sections.map(({ level, title }) => [level, title])).toEqual([
    [0, ""],
    [1, "Privacy policy of Harbour Lights Inc."],
    [2, "what we collect"],
  ]);
});

/** A table as it can come in plain text → its rows. */
const tables: Readonly<Record<string, readonly [text: string, rows: readonly string[]]>> = {
  tabs: ["Data\tKept for\nName\t2 years\n", ["header-row: Data | Kept for", "row: Name | 2 years"]],
  "upright lines": [
    "+------+---------+\n| Data | Kept    |\n+------+---------+\n| Name | 2 years |\n+------+---------+\n",
    ["header-row: Data | Kept", "row: Name | 2 years"],
  ],
  "columns of spaces": [
    "Data        Purpose            Kept\nName        To write to you    2 years\nIP          Security, also     90 days\naddress     of our suppliers\n",
    [
      "header-row: Data | Purpose | Kept",
      "row: Name | To write to you | 2 years",
      "row: IP | Security, also | 90 days",
      "row: address | of our suppliers",
    ],
  ],
  "columns with lower lines": [
    "Data        Kept\nName        until you\n            unsubscribe\nIP address  90 days   \n",
    ["header-row: Data | Kept", "row: Name | until you unsubscribe", "row: IP address | 90 days"],
  ],
  "a cell a line": [
    "Our cookies\nName\nPurpose\nDuration\nsid\nLogin\nSession\n_ga\nAnalytics\n2 years\n\nWe have no others.\n",
    [
      "paragraph: Our cookies",
      "header-row: Name | Purpose | Duration",
      "row: sid | Login | Session",
      "row: _ga | Analytics | 2 years",
      "paragraph: We have no others.",
    ],
  ],
};

test.each(Object.entries(tables))("reads a table set with %s", (_, [text, rows]) => {
  expect(blocksOf(text)).toEqual(rows);
});

/** What looks like a table and is none. */
const notTables: Readonly<Record<string, string>> = {
  "tabs after bullets": "•\tyour name\n•\tyour address\n",
  "two spaces after sentences": "We collect names.  We keep them.\nWe sell lamps.    We keep no logs.\n",
  "labels set in a column": "Phone:    555 0100\nE-mail:   a@harbour.example\n",
  "names of columns without whole rows": "Name\nPurpose\nDuration\nsid\nLogin\n",
};

test.each(Object.entries(notTables))("makes no table of %s", (_, text) => {
  expect(blocksOf(text).filter((block) => /row: /.test(block))).toEqual([]);
});

const word = fc.constantFrom(
  ..."we collect your name address and data for the purposes of this policy when you visit our website IP Harbour third-party lamps (if any) delivery".split(
    " ",
  ),
);
const sentence = fc
  .array(word, { minLength: 6, maxLength: 40 })
  .map((words) => `The ${words.join(" ")} orders.`);
const prose = fc.array(sentence, { minLength: 2, maxLength: 6 }).map((sentences) => sentences.join(" "));
const block = fc.oneof(
  { weight: 3, arbitrary: prose },
  sentence.map((words) => `- ${words}`),
  fc.constantFrom("Cookies", "Your rights", "What we collect"),
);
const documents = fc
  .tuple(prose, prose, fc.array(block, { maxLength: 8 }), prose)
  .map(([first, second, blocks, last]) => [first, second, ...blocks, last].join("\n\n"));

/** Breaks lines as a mail program does: at words, the lines of an item indented. */
function wrapped(text: string, width: number): string {
  return text.replace(/[^\n]+/g, (line) => {
    const indent = line.startsWith("- ") ? "  " : "";
    const lines = [""];
    for (const next of line.split(" ")) {
      const last = lines.at(-1) ?? "";
      if (last.trim() === "") lines[lines.length - 1] = last + next;
      else if (last.length + 1 + next.length <= width) lines[lines.length - 1] = `${last} ${next}`;
      else lines.push(indent + next);
    }
    return lines.join("\n");
  });
}

describe("a text that was broken at 72 to 80 characters", () => {
  const ways = {
    "between words": wrapped,
    anywhere: (text: string, width: number) =>
      text.replace(new RegExp(`[^\\n]{${width}}(?=[^\\n])`, "g"), "$&\n"),
  };

  test.each(Object.entries(ways))("%s has the same sections, sentences and topics", (_, broken) => {
    fc.assert(
      fc.property(documents, fc.integer({ min: 72, max: 80 }), (text, width) => {
        const shape = (source: string) => {
          const { sections, sentences, textOf, disclosed } = read(source, { format: "text" });
          return {
            sections: sections.map(({ level, title }) => [level, title]),
            sentences: sentences.map(textOf),
            topics: [...disclosed],
          };
        };
        expect(shape(broken(text, width))).toEqual(shape(text));
      }),
      { numRuns: 30 },
    );
  });

  test.each(Object.entries(ways))("%s still knows the place of each sentence", (_, broken) => {
    fc.assert(
      fc.property(documents, (text) => {
        const source = broken(text, 76);
        const { sentences, spanOf, textOf } = read(source, { format: "text" });
        for (const one of sentences) {
          const { start, end } = spanOf(one);
          const bare = (words: string) => words.replace(/\s+/g, "");
          expect(bare(source.slice(start.offset, end.offset))).toBe(bare(textOf(one)));
        }
      }),
      { numRuns: 20 },
    );
  });
});

import { describe, expect, test } from "vitest";
import type { Block, Phrase } from "../src/text.js";
import { compileWording } from "./compile-wording.js";

const compile = (blocks: string) =>
  compileWording(`::section{#tea}\n\n## Tea\n\n${blocks}`, { locale: "en" });

function blockOf(markdown: string): Block | undefined {
  return compile(markdown).wording.sections[0]?.blocks[0];
}

function phrasesOf(markdown: string): readonly Phrase[] {
  const block = blockOf(markdown);
  const sentences = block?.form === "row" ? block.cells : block?.sentences;
  return (sentences ?? []).map(({ phrase }) => phrase);
}

const text = (value: string) => ({ type: "text", value });
const gap = (name: string) => ({ type: "gap", name });

test("reads sections, sub-sections and what stands below them", () => {
  const { wording } = compile(
    ":::tea-pot\nA pot holds tea.\n:::\n\n::subsection{#cups}\n\n### Cups\n\n:::tea-cup\nA cup holds less.\n:::\n\n::section{#end}\n\n:::end-thanks\nThanks.\n:::\n",
  );
  expect(wording.sections.map(({ id, heading, subsections }) => ({ id, heading, subsections }))).toEqual([
    { id: "tea", heading: [text("Tea")], subsections: [{ id: "cups", heading: [text("Cups")] }] },
    { id: "end", subsections: [] },
  ]);
  expect(
    wording.sections.flatMap(({ blocks }) =>
      blocks.map(({ clause, section, subsection }) => [clause, section, subsection]),
    ),
  ).toEqual([
    ["tea-pot", "tea", undefined],
    ["tea-cup", "tea", "cups"],
    ["end-thanks", "end", undefined],
  ]);
});

test("takes comments as notes to the reader", () => {
  expect(
    compile("<!-- Ask the cook. -->\n\n:::tea-pot\nTea.\n:::\n").wording.sections[0]?.blocks,
  ).toHaveLength(1);
});

test("tells paragraphs, items, notices and addresses", () => {
  expect(blockOf(":::tea-a\nTea.\n:::\n")).toMatchObject({ form: "paragraph" });
  expect(blockOf(":::tea-a\n- Tea.\n:::\n")).toMatchObject({ form: "item" });
  expect(blockOf(":::tea-a\n1. Tea.\n:::\n")).toMatchObject({ form: "item", ordered: true });
  expect(blockOf(":::tea-a\n- - Tea.\n:::\n")).toMatchObject({ form: "item", nested: true });
  expect(blockOf(":::tea-a\n> Tea.\n:::\n")).toMatchObject({ form: "notice" });
  expect(blockOf(":::tea-a{as=address}\n{name}\\\n{street?}\n:::\n")).toMatchObject({
    form: "address",
    sentences: [{ phrase: [gap("name")] }, { phrase: [gap("street")], optional: ["street"] }],
  });
});

test("reads a row with its caption and columns", () => {
  expect(
    blockOf(":::tea-row[Kinds of tea]\n| Kind | Price |\n| --- | --- |\n| {kind} | {price?} |\n:::\n"),
  ).toMatchObject({
    clause: "tea-row",
    section: "tea",
    revision: expect.stringMatching(/^[0-9a-f]{6}$/),
    form: "row",
    caption: [text("Kinds of tea")],
    columns: [[text("Kind")], [text("Price")]],
    cells: [
      { phrase: [{ ...gap("kind"), capital: true }] },
      { phrase: [{ ...gap("price"), capital: true }], optional: ["price"] },
    ],
  });
});

test("takes each line as a sentence", () => {
  expect(phrasesOf(":::tea-a\n- Tea is hot.\n  It cools, e.g. in a cup.\n:::\n")).toEqual([
    [text("Tea is hot.")],
    [text("It cools, e.g. in a cup.")],
  ]);
});

test("reads gaps within words, emphasis and addresses", () => {
  expect(phrasesOf(":::tea-a\nBuy *green {kind}* at [{shop}](https://{host}/tea?x={size?}).\n:::\n")).toEqual(
    [
      [
        text("Buy "),
        { type: "emphasis", children: [text("green "), gap("kind")] },
        text(" at "),
        {
          type: "link",
          url: ["https://", { gap: "host" }, "/tea?x=", { gap: "size" }],
          children: [gap("shop")],
        },
        text("."),
      ],
    ],
  );
});

test("reads plurals", () => {
  expect(phrasesOf(":::tea-a\nWash {count, plural, one {the cup} other {all {count} cups}}.\n:::\n")).toEqual(
    [
      [
        text("Wash "),
        {
          type: "plural",
          name: "count",
          options: { one: [text("the cup")], other: [text("all "), gap("count"), text(" cups")] },
        },
        text("."),
      ],
    ],
  );
});

test("marks the capital of a gap that opens a sentence", () => {
  expect(
    phrasesOf(":::tea-a\n{kind} is hot.\n**{kind}** is not {kind}.\n“{kind}” is a word.\n:::\n"),
  ).toEqual([
    [{ ...gap("kind"), capital: true }, text(" is hot.")],
    [
      { type: "strong", children: [{ ...gap("kind"), capital: true }] },
      text(" is not "),
      gap("kind"),
      text("."),
    ],
    [text("“"), { ...gap("kind"), capital: true }, text("” is a word.")],
  ]);
});

test("takes an apostrophe as an apostrophe", () => {
  expect(phrasesOf(":::tea-a\nThe cooks' '{kind}' isn't hot.\n:::\n")).toEqual([
    [text("The cooks' '"), gap("kind"), text("' isn't hot.")],
  ]);
});

test("lets blocks share a paragraph, known by its first clause", () => {
  const { wording } = compile("::::paragraph\n:::tea-a\nTea.\n:::\n:::tea-b\nMilk.\n:::\n::::\n");
  expect(wording.sections[0]?.blocks).toMatchObject([
    { clause: "tea-a", paragraph: "tea-a" },
    { clause: "tea-b", paragraph: "tea-a" },
  ]);
});

test("lists the gaps of clauses by section, two forms of one clause as one", () => {
  const list = ":::tea-kind{as=list}\n- {kind} from {place?}.\n:::\n";
  const table = ":::tea-kind[Teas]{as=table}\n| Kind | From |\n| --- | --- |\n| {kind} | {place?} |\n:::\n";
  expect(compile(`${list}${table}:::tea-a\nTea.\n:::\n`).gaps).toEqual({
    tea: { "tea-kind": { kind: "required", place: "optional" }, "tea-a": {} },
  });
});

test("needs a gap that one of two sentences needs", () => {
  expect(compile(":::tea-a\nTea from {place?}.\nWe like {place}.\n:::\n").gaps).toEqual({
    tea: { "tea-a": { place: "required" } },
  });
});

test("gives a block a revision that its words alone decide", () => {
  const one = blockOf(
    ":::tea-a[Teas]{as=table}\n| Kind | From |\n| --- | --- |\n| {kind} | x |\n:::\n:::tea-a{as=list}\n- {kind}\n:::\n",
  );
  const same = blockOf(":::tea-b[Teas]\n| Kind   | From |\n|--------|---|\n| {kind} | x    |\n:::\n");
  const other = blockOf(":::tea-b[Teas]\n| Kind | From |\n| --- | --- |\n| {kind} | y |\n:::\n");
  expect(same?.revision).toBe(one?.revision);
  expect(other?.revision).not.toBe(one?.revision);
});

describe("gaps in a case", () => {
  const grammar = {
    abbreviations: [],
    cases: ["de", "à"],
    strength: { duty: /x/g, power: /x/g, future: /x/g, denial: /x/g, limit: /x/g },
  };
  const phrases = (line: string) => {
    const { wording, gaps } = compileWording(`::section{#tea}\n\n:::tea-a\n${line}\n:::\n`, {
      locale: "fr",
      grammar,
    });
    const block = wording.sections[0]?.blocks[0];
    const sentences = block?.form === "row" ? [] : (block?.sentences ?? []);
    return { phrases: sentences.map(({ phrase }) => phrase), gaps: gaps.tea?.["tea-a"] };
  };

  test("carry the name of the case, and are the gaps that they would be without", () => {
    expect(phrases("Du thé jusqu’{à hour?}, {de milk} et {sugar}.")).toEqual({
      phrases: [
        [
          text("Du thé jusqu’"),
          { ...gap("hour"), case: "à" },
          text(", "),
          { ...gap("milk"), case: "de" },
          text(" et "),
          gap("sugar"),
          text("."),
        ],
      ],
      gaps: { hour: "optional", milk: "required", sugar: "required" },
    });
  });

  test("are told from the forms of plurals", () => {
    const line = "Lavez {count, plural, one {de tasse} many {de tasses} other {de tasses}}.";
    expect(JSON.stringify(phrases(line).phrases)).not.toContain('"case"');
  });

  test("must ask for a case that the locale has", () => {
    expect(() => phrases("Du thé {sans milk}.")).toThrow(AggregateError);
  });
});

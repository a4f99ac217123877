import type { PhrasingContent } from "mdast";
import { describe, expect, test } from "vitest";
import type { Block, Phrase, PhraseNode, Piece } from "../src/text.js";
import { grammar } from "../texts/en/grammar.js";
import { compileWording } from "./compile-wording.js";
import { localesOf, readWording } from "./locale.js";
import { withPieces } from "./pieces.js";
import { gapMark, plain } from "./plain.js";
import { type Container, writeHtml, writeLines, writeMarkdown } from "./serialise.js";

/** A plain word for each thing that is to be spoken. */
function word(node: Exclude<Piece, string>): string {
  if (node.type === "plural") return plain(node.options.other).replaceAll(gapMark, "n");
  return node.type === "gap" ? node.name : node.form;
}

const filled = (pieces: readonly Piece[]) =>
  pieces.map((piece) => (typeof piece === "string" ? piece : word(piece))).join("");

/** A phrase whose gaps are filled with plain words, as a tree. */
function tree(phrase: Phrase): PhrasingContent[] {
  const nodes = phrase.map((node: PhraseNode): PhrasingContent => {
    switch (node.type) {
      case "text":
        return node;
      case "emphasis":
      case "strong":
        return { type: node.type, children: tree(node.children) };
      case "link": {
        const url = node.url.map((part) => (typeof part === "string" ? part : part.gap)).join("");
        return { type: "link", url, children: tree(node.children).filter((child) => child.type !== "link") };
      }
      default:
        return { type: "text", value: word(node) };
    }
  });
  return nodes.reduce<PhrasingContent[]>((result, node) => {
    const last = result.at(-1);
    if (node.type === "text" && last?.type === "text") last.value += node.value;
    else result.push(node.type === "text" ? { ...node } : node);
    return result;
  }, []);
}

/** Sentences of a block, and what they stand in. */
function sentencesOf(block: Block) {
  const container: Container = block.form === "row" ? "cell" : block.form;
  return { container, sentences: block.form === "row" ? block.cells : block.sentences };
}

function expectSame(block: Block): void {
  const { container, sentences } = sentencesOf(block);
  const written = sentences.filter(({ markdown }) => markdown !== undefined);
  const trees = written.map(({ phrase }) => tree(phrase));
  const expected =
    container === "cell"
      ? trees.map((nodes) => writeMarkdown(nodes, container))
      : writeLines(trees, container);
  if (written.length > 0) expect(written.map(({ markdown }) => filled(markdown ?? []))).toEqual(expected);
  expect(written.map(({ html }) => filled(html ?? []))).toEqual(trees.map(writeHtml));
}

describe("filled with plain words, pieces are what the filled tree is written as", () => {
  /** Words with a meaning in Markdown or HTML, here and there in a sentence. */
  const odd = [
    "# a",
    "1. a",
    "- a",
    "+",
    "a_b",
    "a*b*",
    "*",
    "<b>",
    "a & b",
    "a | b",
    "[a](b)",
    "`a`",
    "~~a~~",
    "![",
    "\\",
    "=",
    "&amp;",
    ":a",
  ];
  const forms = ["paragraph", "item", "notice", "address"] as const;
  const gap = { type: "gap", name: "gap" } as const;

  test.each(odd)("for `%s`", (value) => {
    const text = (words: string) => ({ type: "text", value: words }) as const;
    const strong = { type: "strong", children: [gap, text(` ${value}`)] } as const;
    const phrases: Phrase[] = [
      [text(`${value} `), gap, text(` ${value}`)],
      [gap, text(`${value} a`)],
      [text("a "), strong, text(` ${value}, `), { type: "emphasis", children: [gap] }, text(".")],
      [{ type: "link", url: ["https://tea.example/?a=b&c=(d)"], children: [text(value)] }, gap],
    ];
    const sentences = phrases.map((phrase) => ({ phrase }));
    const common = { clause: "a", section: "a", revision: "000000" };
    for (const form of forms) expectSame(withPieces({ ...common, form, sentences }));
    expectSame(withPieces({ ...common, form: "row", caption: [], columns: [], cells: sentences }));
  });

  test.each(localesOf())("for every block of `%s`", async (locale) => {
    const { wording } = await readWording(locale);
    for (const { blocks } of wording.sections) for (const block of blocks) expectSame(block);
  });
});

const piecesOf = (sentence: string) => {
  const { wording } = compileWording(`::section{#tea}\n\n:::tea-a\n${sentence}\n:::\n`, {
    locale: "en",
    grammar,
  });
  const [block] = wording.sections[0]?.blocks ?? [];
  const [first] = block?.form === "row" ? [] : (block?.sentences ?? []);
  return { markdown: first?.markdown, html: first?.html };
};

test("writes the words around gaps and mentions", () => {
  const gap = { type: "gap", name: "kind" };
  const party = { type: "party", form: "possessive", first: true };
  expect(piecesOf("We serve **{kind}** & milk in [your cup](https://tea.example).")).toEqual({
    markdown: ["We serve **", gap, "** & milk in [", party, " cup](https://tea.example)."],
    html: [
      "We serve <strong>",
      gap,
      '</strong> &#x26; milk in <a href="https://tea.example">',
      party,
      " cup</a>.",
    ],
  });
});

test.each([
  ["an address with a gap", "See [tea](https://{host}/)."],
  ["a gap in a link", "See [{kind}](https://tea.example)."],
  ["a place in the document", "See [tea](#tea)."],
  ["an address in words", "Write to tea\\@tea.example."],
])("leaves to the generator: %s", (_, sentence) => {
  expect(piecesOf(sentence)).toEqual({});
});

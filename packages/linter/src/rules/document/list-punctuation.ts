import type { DocumentFound, DocumentRule } from "../../document-rule.js";
import type { Block } from "../../reading/block.js";
import type { Reading } from "../../reading/reading.js";

export const listPunctuation: DocumentRule = {
  id: "list-punctuation",
  title: "List with two kinds of endings",
  summary: "Finds items without the semicolon that the others have, and lists that end with one.",
  topics: [],
  severity: "advice",
  preset: "strict",
  why: "A list that ends with a semicolon looks as if an item were lost, and one without may join the next.",
  fix: "End all items alike, and the last with a full stop.",
  source: "GDPR Art. 12(1)",

  *check(reading) {
    for (const run of runsOf(reading)) yield* oddEndings(reading, run);
  },

  examples: [
    {
      title: "finds an item without its semicolon, and a last one with it",
      text: "- your name;\n- your address\n- your age;\n- your orders;\n",
      finds: [
        {
          quote: "your address",
          message: "Unexpected end of the item `your address` without a mark, expected `;` as in the others",
        },
        { quote: "your orders;", message: "Unexpected `;` after the last item, expected `.`" },
      ],
      mended: "- your name;\n- your address;\n- your age;\n- your orders.\n",
    },
    {
      title: "finds a full stop before the last item",
      text: "- your name.\n- your address;\n- your age.\n",
      finds: [
        {
          quote: "your name.",
          message: "Unexpected end of the item `your name.` with `.`, expected `;` as in the others",
        },
      ],
      mended: "- your name;\n- your address;\n- your age.\n",
    },
    {
      title: "lets lists with endings of one kind pass",
      text: "- your name;\n- your address; and\n- your age.\n\nWe also collect:\n\n- orders\n- payments\n",
      finds: [],
    },
  ],
};

/** Lists: items of one level that follow one another, and paragraphs that are numbered or begin with a defined term. */
function* runsOf({ blocks, text }: Reading): Generator<readonly Block[], void, undefined> {
  let run: Block[] = [];
  let kind = "";
  for (const block of blocks) {
    const own = kindOf(text, block);
    if (own !== kind && run.length > 2) yield run;
    if (own !== kind) run = [];
    if (own !== "") run.push(block);
    kind = own;
  }
  if (run.length > 2) yield run;
}

function kindOf(text: string, { kind, level, lead, from }: Block): string {
  if (kind === "item") return `item ${level} ${lead}`;
  if (kind !== "paragraph") return "";
  const head = text.slice(from, from + 60);
  if (/^\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)/.test(head)) return "numbered";
  return /^[“"][^”"\n]{2,40}[”"](?: [\p{L} ]{1,40})? means\b/u.test(head) ? "defined" : "";
}

function* oddEndings({ text }: Reading, run: readonly Block[]): Generator<DocumentFound, void, undefined> {
  const ends = run.map(({ to }) => text.charAt(to - 1));
  if (ends.filter((end) => end === ";").length * 3 < run.length) return;
  for (const [index, { from, to }] of run.entries()) {
    const words = text.slice(Math.max(from, to - 60), to);
    const range = { from: Math.max(from, to - 60), to };
    if (index === run.length - 1) {
      if (ends[index] === ";")
        yield {
          range,
          message: "Unexpected `;` after the last item, expected `.`",
          edits: [{ range: { from: to - 1, to }, text: "." }],
        };
    } else if (/[\p{L}\p{N})”]$/u.test(words) && !/\b(?:and|or|et|ou)$/.test(words))
      yield {
        range,
        message: `Unexpected end of the item \`${words}\` without a mark, expected \`;\` as in the others`,
        edits: [{ range: { from: to, to }, text: ";" }],
      };
    else if (ends[index] === "." && !/[.:!?] /.test(text.slice(from, to)))
      yield {
        range,
        message: `Unexpected end of the item \`${words}\` with \`.\`, expected \`;\` as in the others`,
        edits: [{ range: { from: to - 1, to }, text: ";" }],
      };
  }
}

import type { Block, SectionText, Sentence, Wording } from "../src/text.js";
import { literal, property } from "./literal.js";

/** Prints `wording.gen.ts`: one line for a block's head and one for each of its sentences or cells. */
export function printWording({ sections }: Wording): string {
  return [
    "// Made from wording/*.md by `pnpm compile`; do not edit.",
    'import type { Wording } from "../../src/text.js";',
    "",
    "export const wording = {",
    "  sections: [",
    ...sections.flatMap(sectionLines),
    "  ],",
    "} as const satisfies Wording;",
    "",
  ].join("\n");
}

function sectionLines({ id, heading, subsections, blocks }: SectionText): string[] {
  return [
    "    {",
    `      id: ${literal(id)},`,
    ...(heading ? [`      heading: ${literal(heading)},`] : []),
    ...listLines("subsections", subsections, "      ", (subsection, indent) => [
      `${indent}${literal(subsection)},`,
    ]),
    ...listLines("blocks", blocks, "      ", blockLines),
    "    },",
  ];
}

function blockLines(block: Block, indent: string): string[] {
  const { form } = block;
  const [name, sentences, rest] = form === "row" ? splitRow(block) : splitSentences(block);
  return [
    `${indent}{ ${literal(rest).slice(2, -2)},`,
    ...listLines(name, sentences, `${indent}  `, sentenceLines),
    `${indent}},`,
  ];
}

function splitRow({ cells, ...rest }: Extract<Block, { form: "row" }>) {
  return ["cells", cells, rest] as const;
}

function splitSentences({ sentences, ...rest }: Exclude<Block, { form: "row" }>) {
  return ["sentences", sentences, rest] as const;
}

function sentenceLines({ markdown, html, ...sentence }: Sentence, indent: string): string[] {
  if (!markdown || !html) return [`${indent}${literal(sentence)},`];
  return [
    `${indent}{ ${literal(sentence).slice(2, -2)},`,
    `${indent}  markdown: ${literal(markdown)},`,
    `${indent}  html: ${literal(html)} },`,
  ];
}

/** A property that holds a list, each entry on lines of its own. */
function listLines<T>(
  name: string,
  entries: readonly T[],
  indent: string,
  lines: (entry: T, indent: string) => string[],
): string[] {
  if (entries.length === 0) return [`${indent}${property(name)}: [],`];
  return [
    `${indent}${property(name)}: [`,
    ...entries.flatMap((entry) => lines(entry, `${indent}  `)),
    `${indent}],`,
  ];
}

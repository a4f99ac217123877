import { toHtml } from "hast-util-to-html";
import type { Paragraph, PhrasingContent, RootContent, TableCell } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toHast } from "mdast-util-to-hast";
import { type Options, toMarkdown } from "mdast-util-to-markdown";
import type { SentencesBlock } from "../src/text.js";

/** What a sentence is written into. */
export type Container = SentencesBlock["form"] | "cell";

/** How the generator writes Markdown. */
const options: Options = {
  bullet: "-",
  listItemIndent: "one",
  emphasis: "_",
  strong: "*",
  resourceLink: true,
  rule: "-",
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
};

const x = { type: "text", value: "x" } as const;

/**
 * Writes a sentence as Markdown, as it would be written within its container.
 *
 * @returns
 *   Nothing when that depends on whether other sentences stand before and after it.
 */
export function writeMarkdown(nodes: readonly PhrasingContent[], container: Container): string | undefined {
  if (container === "cell") return writeCell(nodes);
  const [alone] = writeLines([nodes], container);
  const [, between] = writeLines([[x], nodes, [x]], container);
  return alone === between ? alone : undefined;
}

/** Writes lines into their container; what comes out are the lines without the marks of the container. */
export function writeLines(
  lines: readonly (readonly PhrasingContent[])[],
  container: Exclude<Container, "cell">,
): string[] {
  const between: PhrasingContent =
    container === "address" ? { type: "break" } : { type: "text", value: "\n" };
  const children = lines.flatMap((line, index) => (index === 0 ? line : [between, ...line]));
  const written = write(contain({ type: "paragraph", children: joined(children) }, container)).split("\n");
  const width = container === "item" || container === "notice" ? 2 : 0;
  return written.map((line, index) => {
    const end = container === "address" && index < written.length - 1 ? -1 : line.length;
    return line.slice(width, end);
  });
}

function contain(paragraph: Paragraph, container: Exclude<Container, "cell">): RootContent {
  if (container === "notice") return { type: "blockquote", children: [paragraph] };
  if (container === "item") return { type: "list", children: [{ type: "listItem", children: [paragraph] }] };
  return paragraph;
}

/** Writes the words of a cell. */
function writeCell(children: readonly PhrasingContent[]): string {
  const row = (cell: TableCell) => ({ type: "tableRow" as const, children: [cell] });
  const head = row({ type: "tableCell", children: [] });
  const body = row({ type: "tableCell", children: [...children] });
  const last =
    write({ type: "table", children: [head, body] })
      .split("\n")
      .at(-1) ?? "";
  return last.replace(/^\| /, "").replace(/ \|$/, "");
}

function write(block: RootContent): string {
  return toMarkdown({ type: "root", children: [block] }, options).trimEnd();
}

/** Writes a sentence as HTML, which does not depend on what it stands in. */
export function writeHtml(children: readonly PhrasingContent[]): string {
  const element = toHast({ type: "paragraph", children: [...children] });
  return element.type === "element" ? toHtml(element.children) : "";
}

/** Joins neighbouring text. */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === "text" && last?.type === "text") {
      result[result.length - 1] = { type: "text", value: last.value + node.value };
    } else result.push(node);
  }
  return result;
}

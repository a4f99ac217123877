import type { Node, PhrasingContent } from "mdast";

/** A line of a paragraph. */
export interface Line {
  readonly nodes: PhrasingContent[];
  /** Its first node, or a made-up one that carries its line number. */
  readonly where: Node;
  /** It ends in a hard line break. */
  readonly broken: boolean;
}

/** Splits a paragraph at its line breaks; breaks within emphasis stay where they are. */
export function linesOf(nodes: readonly PhrasingContent[]): Line[] {
  const lines: { nodes: PhrasingContent[]; where?: Node; broken: boolean }[] = [{ nodes: [], broken: false }];
  const push = (node: PhrasingContent) => {
    const line = lines.at(-1);
    line?.nodes.push(node);
    if (line) line.where ??= node;
  };
  for (const node of nodes) {
    if (node.type === "break") {
      const line = lines.at(-1);
      if (line) line.broken = true;
      lines.push({ nodes: [], broken: false });
      continue;
    }
    const [first = node, ...rest] = node.type === "text" ? textLines(node.value, node) : [node];
    push(first);
    for (const text of rest) {
      lines.push({ nodes: [], broken: false });
      push(text);
    }
  }
  return lines.map(({ nodes, where = nodes[0] ?? { type: "text" }, broken }) => ({ nodes, where, broken }));
}

/** The lines of a text node, each a text node on its own line of the source. */
function textLines(value: string, { position }: Node): PhrasingContent[] {
  return value.split("\n").map((text, index) => {
    if (!position || index === 0) return { type: "text", value: text, ...(position && { position }) };
    const start = { line: position.start.line + index, column: 1 };
    return { type: "text", value: text, position: { start, end: { line: start.line, column: 1 } } };
  });
}

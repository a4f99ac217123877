import type { Node } from "mdast";
import { type ReadBlock, readBlock, type Standing } from "./block.js";
import type { Context, Report } from "./context.js";
import type { Directive } from "./directive.js";

/** Reads `::::paragraph`: blocks that run on in one paragraph. It is known by the first of its clauses. */
export function sharedParagraph(
  node: Directive,
  standing: Standing,
  context: Context,
): (ReadBlock | undefined)[] {
  const { report } = context;
  const clauses = node.children.filter((child) => child.type === "containerDirective");
  for (const child of node.children) if (child.type !== "containerDirective") reportOutside(child, report);
  if (Object.keys(node.attributes ?? {}).length > 0) {
    report("Unexpected attributes of a paragraph, expected none", node, "Take them out.");
  }
  const [first] = clauses;
  if (!first)
    report("Unexpected paragraph without blocks, expected some", node, "Put blocks into it, or take it out.");
  return clauses.map((clause) => {
    const read = readBlock(clause, { ...standing, paragraph: first?.name ?? clause.name }, context);
    if (read && (read.block.form !== "paragraph" || read.block.as)) {
      const reason = `Unexpected ${read.block.form} \`${clause.name}\` in a paragraph, expected sentences that run on`;
      report(reason, clause, "Move it out, or take `as` away.");
    }
    return read;
  });
}

/** Notes words that belong to no clause. */
export function reportOutside(node: Node, report: Report): void {
  const mend = "Put it into a block, `:::clause-id` … `:::`; around blocks, `::::paragraph` has four colons.";
  report(`Unexpected ${node.type} outside a block, expected a section or a block`, node, mend);
}

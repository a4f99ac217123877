import type { Block, RowBlock, SentencesBlock } from "../src/text.js";
import type { Context } from "./context.js";
import { type Directive, isKebab } from "./directive.js";
import { type Form, formOf } from "./form.js";
import { type Gaps, type GapUse, gapsOf } from "./gap-use.js";
import { revisionOf } from "./revision.js";
import { rowOf } from "./row.js";
import { addressOf, sentencesOf } from "./sentences.js";

/** A block with what its clause needs. */
export interface ReadBlock {
  readonly block: Block;
  readonly gaps: Gaps;
  readonly where: Directive;
}

/** Where a block stands. */
export interface Standing {
  readonly section: string;
  readonly subsection?: string;
  /** Id of the paragraph that it shares with others. */
  readonly paragraph?: string;
}

/** Reads one clause's block; mistakes are reported, and then nothing is returned. */
export function readBlock(node: Directive, standing: Standing, context: Context): ReadBlock | undefined {
  const form = formOf(node, context.report);
  const as = formChoice(node, form, context);
  if (!isKebab(node.name)) {
    const reason = `Unexpected clause id \`${node.name}\`, expected lower case words joined by hyphens`;
    context.report(reason, node, "Rename the clause.");
  }
  if (!form) return undefined;
  const uses: GapUse[] = [];
  const common: Common = {
    clause: node.name,
    section: standing.section,
    ...(standing.subsection !== undefined && { subsection: standing.subsection }),
    ...((as === "list" || as === "table") && { as }),
    revision: revisionOf(node, context.source),
  };
  const block: Block =
    form.form === "row"
      ? { ...common, form: "row", ...rowOf(form.table, form.label, node, context, uses) }
      : sentencesBlock(common, form, as === "address", standing, context, uses);
  return { block, gaps: gapsOf(uses), where: node };
}

type Common = Pick<RowBlock, "clause" | "section" | "subsection" | "as" | "revision">;

function sentencesBlock(
  common: Common,
  form: Exclude<Form, { form: "row" }>,
  address: boolean,
  { paragraph }: Standing,
  context: Context,
  uses: GapUse[],
): SentencesBlock {
  const read = address ? addressOf : sentencesOf;
  return {
    ...common,
    form: address ? "address" : form.form,
    ...(paragraph !== undefined && { paragraph }),
    ...(form.form === "item" && form.ordered && { ordered: true }),
    ...(form.form === "item" && form.nested && { nested: true }),
    sentences: read(form.paragraph.children, context, uses),
  };
}

/** Which form of the clause, of those that its content can have. */
function formChoice(node: Directive, form: Form | undefined, { report }: Context): string | undefined {
  const { as, ...rest } = node.attributes ?? {};
  for (const name of Object.keys(rest)) {
    report(
      `Unexpected attribute \`${name}\` of block \`${node.name}\`, expected \`as\` only`,
      node,
      "Take it out.",
    );
  }
  if (as === undefined || as === null || !form) return undefined;
  const fits: Readonly<Record<string, boolean>> = {
    list: form.form !== "row",
    table: form.form === "row",
    address: form.form === "paragraph",
  };
  if (!fits[as]) {
    const reason = `Unexpected \`as=${as}\` of ${form.form} block \`${node.name}\``;
    const expected =
      form.form === "row" ? "`table`" : form.form === "paragraph" ? "`list` or `address`" : "`list`";
    report(`${reason}, expected ${expected}`, node, "Mend the attribute, or the words of the block.");
  }
  return as;
}

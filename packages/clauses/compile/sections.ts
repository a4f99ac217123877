import type { Heading, Node, Root, RootContent } from "mdast";
import type { Phrase, SectionText } from "../src/text.js";
import { type ReadBlock, readBlock } from "./block.js";
import type { Context } from "./context.js";
import type { Directive, Leaf } from "./directive.js";
import { readLeaf } from "./leaf.js";
import { reportOutside, sharedParagraph } from "./paragraph.js";
import { headingOf } from "./row.js";

/** A section with its blocks as read. */
export interface ReadSection extends Omit<SectionText, "blocks"> {
  readonly blocks: readonly ReadBlock[];
}

interface Draft {
  readonly id: string;
  heading?: Phrase;
  readonly subsections: { readonly id: string; readonly heading: Phrase }[];
  readonly blocks: ReadBlock[];
}

/** What is known between two nodes of the wording. */
interface State {
  readonly drafts: Draft[];
  /** Ids of the sections and sub-sections so far. */
  readonly ids: Set<string>;
  /** The directive right before, while its heading may follow. */
  open?: Leaf | undefined;
  subsection?: string | undefined;
}

/** Reads the wording from top to bottom. */
export function readSections(root: Root, context: Context): ReadSection[] {
  const state: State = { drafts: [], ids: new Set() };
  for (const node of root.children) if (!isNote(node)) readNode(node, state, context);
  checkBare(state, context);
  return state.drafts;
}

function readNode(node: RootContent, state: State, context: Context): void {
  if (node.type === "heading") {
    readHeading(node, state, context);
    return;
  }
  checkBare(state, context);
  state.open = undefined;
  if (node.type === "leafDirective") openSection(node, state, context);
  else if (node.type === "containerDirective") readBlocks(node, state, context);
  else reportOutside(node, context.report);
}

function openSection(node: Leaf, state: State, { report }: Context): void {
  const id = readLeaf(node, state.ids, report);
  if (id === undefined) return;
  if (node.name === "section") {
    state.drafts.push({ id, subsections: [], blocks: [] });
    state.subsection = undefined;
  } else if (state.drafts.length > 0) {
    state.subsection = id;
  } else {
    report(
      `Unexpected sub-section \`${id}\` before the first section, expected a section`,
      node,
      sectionMend,
    );
  }
  state.open = node;
}

function readHeading(node: Heading, state: State, context: Context): void {
  const { open, subsection } = state;
  const depth = open?.name === "section" ? 2 : open && 3;
  const draft = state.drafts.at(-1);
  state.open = undefined;
  if (node.depth !== depth || !draft) {
    const place = "one right below `::section{#id}` or `::subsection{#id}` only";
    const expected = depth ? `one of depth ${depth}` : place;
    const mend = "Put `::section{#id}` above a heading `##`, and `::subsection{#id}` above a heading `###`.";
    context.report(`Unexpected heading of depth ${node.depth}, expected ${expected}`, node, mend);
    return;
  }
  const heading = headingOf(node.children, node, "a heading", context);
  if (depth === 2) draft.heading = heading;
  else if (subsection !== undefined) draft.subsections.push({ id: subsection, heading });
}

function readBlocks(node: Directive, { drafts, subsection }: State, context: Context): void {
  const draft = drafts.at(-1);
  if (!draft) {
    const reason = `Unexpected block \`${node.name}\` before the first section, expected a section`;
    context.report(reason, node, sectionMend);
  }
  const standing = { section: draft?.id ?? "", ...(subsection !== undefined && { subsection }) };
  const read =
    node.name === "paragraph"
      ? sharedParagraph(node, standing, context)
      : [readBlock(node, standing, context)];
  draft?.blocks.push(...read.filter((block) => block !== undefined));
}

function checkBare({ open }: State, { report }: Context): void {
  if (open?.name !== "subsection") return;
  report("Unexpected sub-section without heading, expected `###` below it", open, "Give it a heading.");
}

const sectionMend = "Put `::section{#id}` above it.";

/** An HTML comment: a note to the reader of the wording. */
const isNote = (node: Node) =>
  node.type === "html" && "value" in node && /^<!--[\s\S]*-->$/.test(String(node.value));

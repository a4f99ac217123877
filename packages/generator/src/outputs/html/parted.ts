import type { Properties } from "hast";
import type { Blockquote, Heading, Root, RootContent } from "mdast";
import type {} from "../../data.js";

type Part = "header" | "contents" | "section" | "footer" | "none";

/**
 * Parts a document as a page is: its header, its list of contents, a section per heading, its footer.
 *
 * A part is a node that only its `hName` gives a meaning, so that every reader of mdast data understands it.
 */
export function parted(root: Root): Root {
  const groups: { part: Part; children: RootContent[] }[] = [];
  for (const child of root.children) {
    const last = groups.at(-1);
    const part = partOf(child, last?.part);
    if (last?.part === part && !startsSection(child)) last.children.push(child);
    else groups.push({ part, children: [child] });
  }
  return {
    ...root,
    children: groups.flatMap(({ part, children }, index) => element(part, children, index)),
  };
}

function partOf(node: RootContent, before: Part | undefined): Part {
  if (node.data?.part !== undefined) return node.data.part;
  if (node.type === "heading" && node.depth === 1) return before === undefined ? "header" : "none";
  if (startsSection(node)) return "section";
  return before === "section" ? "section" : "none";
}

function startsSection(node: RootContent): boolean {
  return node.type === "heading" && node.depth === 2 && node.data?.part === undefined;
}

function element(part: Part, children: RootContent[], index: number): RootContent[] {
  if (part === "none") return children;
  if (part === "header" || part === "footer") return [wrapped(part, {}, children)];
  const [heading, ...rest] = children;
  if (heading?.type !== "heading") return children;
  const id = heading.data?.id ?? `section-${index}`;
  const name = part === "contents" ? "nav" : "section";
  return [wrapped(name, { ariaLabelledBy: [id] }, [withId(heading, id), ...rest])];
}

function withId(heading: Heading, id: string): Heading {
  return { ...heading, data: { ...heading.data, hProperties: { ...heading.data?.hProperties, id } } };
}

function wrapped(hName: string, hProperties: Properties, children: RootContent[]): Blockquote {
  return { type: "blockquote", data: { hName, hProperties }, children: children as Blockquote["children"] }; // Flow, as a root has.
}

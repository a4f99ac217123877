import type { HtmlEvent } from "./html-event.js";
import { isBesides } from "./is-besides.js";
import { type OutlineElement, outline } from "./outline.js";

/** The document is this part of the text of its page at least; what leaves less has left out the document itself. */
const least = 0.3;

/**
 * Finds the document in a page.
 *
 * @returns
 *   Says of a start tag, by its place among the events, that its element is not part of the document.
 */
export function mainContent(source: string, events: readonly HtmlEvent[]): (index: number) => boolean {
  const elements = outline(source, events);
  const total = elements.reduce((sum, { parent, size }) => (parent === -1 ? sum + size : sum), 0);
  const root = rootOf(elements, total);
  const around = ancestorsOf(root, elements);
  const left = new Set<number>();
  const inside = elements.map(() => root === undefined);
  const dropped = elements.map(() => false);
  let kept = root?.size ?? total;
  for (const [place, element] of elements.entries()) {
    inside[place] = element === root || (inside[element.parent] ?? inside[place] ?? false);
    if (dropped[element.parent]) dropped[place] = true;
    else if (inside[place] ? isBesides(element.tag, root !== undefined) : !around.has(element)) {
      dropped[place] = true;
      left.add(element.at);
      if (inside[place]) kept -= element.size;
    }
  }
  return kept < least * total ? () => false : (index) => left.has(index);
}

/** The element that says that it is the main part; none when it holds too little. */
function rootOf(elements: readonly OutlineElement[], total: number): OutlineElement | undefined {
  const marked = elements.filter(({ tag }) => tag.name === "main" || tag.attributes.role === "main");
  const parts = marked.length > 0 ? marked : elements.filter(({ tag }) => tag.name === "article");
  const [largest] = parts.toSorted((one, other) => other.size - one.size);
  return largest !== undefined && largest.size >= least * total ? largest : undefined;
}

/** The main part and the elements around it. */
function ancestorsOf(
  root: OutlineElement | undefined,
  elements: readonly OutlineElement[],
): ReadonlySet<OutlineElement> {
  const found = new Set<OutlineElement>();
  for (let at = root; at !== undefined; at = elements[at.parent]) found.add(at);
  return found;
}

import { unseenElements, voidElements } from "./elements.js";
import type { HtmlEvent, Opening } from "./html-event.js";
import { isHidden } from "./is-hidden.js";

/** An element of a page, with the amount of text in it. */
export interface OutlineElement {
  /** Place of its start tag among the events. */
  readonly at: number;
  readonly tag: Opening;
  /** Place of the element around it in the outline; -1 for none. */
  readonly parent: number;
  /** Characters of visible text within, white space at both ends of a run left out. */
  size: number;
}

/** All visible elements of a page that can hold text, in the order of their start tags. */
export function outline(source: string, events: readonly HtmlEvent[]): readonly OutlineElement[] {
  const elements: OutlineElement[] = [];
  const stack: number[] = [];
  const counts = new Map<string, number>();
  let unseen = 0;
  const nameOf = (place: number) => elements[place]?.tag.name ?? "";
  const isUnseen = ({ tag }: OutlineElement) => unseenElements.has(tag.name) || isHidden(tag);

  for (const [at, event] of events.entries()) {
    if (event.kind === "open" && !voidElements.has(event.name)) {
      const element = { at, tag: event, parent: stack.at(-1) ?? -1, size: 0 };
      stack.push(elements.push(element) - 1);
      counts.set(event.name, (counts.get(event.name) ?? 0) + 1);
      if (isUnseen(element)) unseen += 1;
    } else if (event.kind === "close" && (counts.get(event.name) ?? 0) > 0) {
      for (let name = ""; name !== event.name; ) {
        const place = stack.pop() ?? 0;
        name = nameOf(place);
        counts.set(name, (counts.get(name) ?? 0) - 1);
        const element = elements[place];
        if (element && isUnseen(element)) unseen -= 1;
      }
    } else if (event.kind === "text" && unseen === 0) {
      const element = elements[stack.at(-1) ?? -1];
      if (element) element.size += source.slice(event.from, event.to).trim().length;
    }
  }
  for (const element of elements.toReversed()) {
    const parent = elements[element.parent];
    if (parent) parent.size += element.size;
  }
  return elements;
}

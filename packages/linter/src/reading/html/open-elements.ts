import { voidElements } from "./elements.js";

/** The elements that are open at a place of a document. */
export interface OpenElements {
  push(name: string): void;
  /** Closes the innermost element of a name and all within it; gives them, innermost first, none if it is not open. */
  pop(name: string): readonly string[];
  /** How many elements of a name are open. */
  count(name: string): number;
  depth(): number;
  top(): string | undefined;
}

/** Starts with no element open. */
export function openElements(): OpenElements {
  const stack: string[] = [];
  const counts = new Map<string, number>();
  const count = (name: string) => counts.get(name) ?? 0;
  return {
    count,
    depth: () => stack.length,
    top: () => stack.at(-1),
    push(name) {
      if (voidElements.has(name)) return;
      stack.push(name);
      counts.set(name, count(name) + 1);
    },
    pop(name) {
      if (count(name) === 0) return [];
      const closed = stack.splice(stack.lastIndexOf(name)).reverse();
      for (const each of closed) counts.set(each, count(each) - 1);
      return closed;
    },
  };
}

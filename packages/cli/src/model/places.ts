import type { Path } from "@policywright/schema";
import type { Place } from "./source.js";

/** Where the values of a model stand in its file. */
export interface Places {
  /** Remembers that the value at `path`, or its key, starts at `offset`. */
  add(path: Path, offset: number): void;
  /** The place of the value at `path`, or of the nearest value around it. */
  find(path: Path): Place | undefined;
}

/** Remembers where the values of the model in `text` stand. */
export function places(text: string): Places {
  const offsets = new Map<string, number>();
  return {
    add: (path, offset) => void offsets.set(JSON.stringify(path), offset),
    find(path) {
      for (let length = path.length; length >= 0; length--) {
        const offset = offsets.get(JSON.stringify(path.slice(0, length)));
        if (offset !== undefined) return placeAt(text, offset);
      }
      return undefined;
    },
  };
}

/** Line and column of an offset. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}

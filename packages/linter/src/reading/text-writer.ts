import { isInvisible, isSpace } from "./characters.js";
import type { SourceMap } from "./source-map.js";

/** Writes the visible text of a document, and remembers where each part of it comes from. */
export interface TextWriter {
  /** Copies a part of the source; white space becomes one space, and none at the start of a line. */
  copy(from: number, to: number): void;
  /** Writes other words for a part of the source. */
  put(words: string, from: number, to: number): void;
  /** Ends the line with a character that parts it from the next: a line feed, a tab. */
  part(separator: "\n" | "\t", at: number): void;
  /** Length of what has been written. */
  length(): number;
  /** Takes back the space at the end of the line. */
  trim(): void;
  text(): string;
  readonly map: SourceMap;
}

/** Starts an empty text for a source. */
export function textWriter(source: string): TextWriter {
  const map = { text: [] as number[], source: [] as number[], end: [] as number[] };
  const pieces: string[] = [];
  let length = 0;
  let shift = Number.NaN;
  /** The line is empty or ends with a space. */
  let open = true;

  function run(from: number, end: number): void {
    if (end === 0 && from - length === shift) return;
    map.text.push(length);
    map.source.push(from);
    map.end.push(end);
    shift = end === 0 ? from - length : Number.NaN;
  }

  function add(words: string): void {
    pieces.push(words);
    length += words.length;
  }

  function slice(from: number, to: number): void {
    if (from === to) return;
    run(from, 0);
    add(source.slice(from, to));
  }

  function copy(from: number, to: number): void {
    let start = from;
    for (let index = from; index < to; index++) {
      const code = source.charCodeAt(index);
      const space = isSpace(code);
      if (!space && !isInvisible(code)) {
        open = false;
        continue;
      }
      if (code === 32 && !open) {
        open = true;
        continue;
      }
      slice(start, index);
      start = index + 1;
      if (!space || open) continue;
      run(index, 0);
      add(" ");
      open = true;
    }
    slice(start, to);
  }

  return {
    map,
    copy,
    put(words, from, to) {
      if (words === "" || (open && words.trim() === "")) return;
      run(from, Math.max(to, 1));
      add(words);
      open = isSpace(words.charCodeAt(words.length - 1));
    },
    trim() {
      const last = pieces.at(-1);
      if (!open || !last?.endsWith(" ")) return;
      pieces[pieces.length - 1] = last.slice(0, -1);
      length -= 1;
      while ((map.text.at(-1) ?? -1) >= length && map.text.length > 1) {
        map.text.pop();
        map.source.pop();
        map.end.pop();
      }
      shift = Number.NaN;
    },
    part(separator, at) {
      run(at, 0);
      add(separator);
      open = true;
    },
    length: () => length,
    text: () => pieces.join(""),
  };
}

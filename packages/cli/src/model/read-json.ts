import type { Path } from "@policywright/schema";
import { type Places, placeAt, places } from "./places.js";
import { depthLimit, forbiddenKeys } from "./shape.js";
import { complain, type Source } from "./source.js";

/** White space, then one token of RFC 8259: punctuation, a string, or a number or word. */
const token =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in strings.
  /[ \t\n\r]*(?:([{}[\],:])|("[^"\\\u0000-\u001F]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001F]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|$)/uy;

interface Reader {
  readonly file: string;
  readonly text: string;
  readonly places: Places;
  /** The current token; empty at the end. */
  token: string;
  /** Where the current token starts. */
  start: number;
  /** Where the next token starts, white space included. */
  offset: number;
}

/**
 * Reads JSON as RFC 8259 has it, and remembers where each value stands.
 *
 * Unlike `JSON.parse` it says the line of an error on every version of Node, and refuses a key that is there twice.
 *
 * @throws
 *   Complaints, each with line and column.
 */
export function readJson(file: string, text: string): Source {
  const reader: Reader = { file, text, places: places(text), token: "", start: 0, offset: 0 };
  advance(reader);
  const value = readValue(reader, []);
  if (reader.token !== "") unexpected(reader, "the end of the file");
  return { value, placeOf: reader.places.find, files: [file] };
}

function readValue(reader: Reader, path: Path): unknown {
  if (path.length > depthLimit) unexpected(reader, `at most ${depthLimit} levels`);
  if (path.length === 0 || typeof path.at(-1) === "number") reader.places.add(path, reader.start);
  if (reader.token === "{") return readObject(reader, path);
  if (reader.token === "[") return readArray(reader, path);
  if (reader.token === "" || /^[}\],:]$/u.test(reader.token)) unexpected(reader, "a value");
  const value: unknown = JSON.parse(reader.token);
  advance(reader);
  return value;
}

function readObject(reader: Reader, path: Path): unknown {
  const object: Record<string, unknown> = {};
  for (let next = advance(reader); next !== "}"; ) {
    if (!reader.token.startsWith('"')) unexpected(reader, "a key in double quotes");
    const key = String(JSON.parse(reader.token));
    inspectKey(reader, key, object);
    reader.places.add([...path, key], reader.start);
    if (advance(reader) !== ":") unexpected(reader, "`:` after the key");
    advance(reader);
    object[key] = readValue(reader, [...path, key]);
    next = separator(reader, "}");
  }
  advance(reader);
  return object;
}

function inspectKey({ file, text, start }: Reader, key: string, object: object): void {
  if (Object.hasOwn(object, key)) {
    complain(
      file,
      `Unexpected second key \`${key}\`, expected each key once`,
      "Remove one.",
      placeAt(text, start),
    );
  }
  if (forbiddenKeys.has(key)) {
    complain(
      file,
      `Unexpected key \`${key}\`, expected a key of the model`,
      "Remove it.",
      placeAt(text, start),
    );
  }
}

function readArray(reader: Reader, path: Path): unknown {
  const array: unknown[] = [];
  for (let next = advance(reader); next !== "]"; next = separator(reader, "]")) {
    array.push(readValue(reader, [...path, array.length]));
  }
  advance(reader);
  return array;
}

/** Steps over a comma, which must not be the last thing before the bracket. */
function separator(reader: Reader, close: "}" | "]"): string {
  if (reader.token === close) return close;
  if (reader.token !== ",") unexpected(reader, `\`,\` or \`${close}\``);
  if (advance(reader) === close) unexpected(reader, "another entry after the comma");
  return reader.token;
}

function advance(reader: Reader): string {
  token.lastIndex = reader.offset;
  const match = token.exec(reader.text);
  if (match === null) {
    reader.start = reader.offset + (/^[ \t\n\r]*/u.exec(reader.text.slice(reader.offset))?.[0].length ?? 0);
    reader.token = reader.text.slice(reader.start, reader.start + 20).split(/[\s,]/u, 1)[0] ?? "";
    return unexpected(reader, "JSON");
  }
  reader.token = match[1] ?? match[2] ?? match[3] ?? "";
  reader.start = token.lastIndex - reader.token.length;
  reader.offset = token.lastIndex;
  return reader.token;
}

function unexpected(reader: Reader, expected: string): never {
  const found = reader.token === "" ? "end of file" : `\`${reader.token}\``;
  const fix = "JSON has double quotes around keys and texts, no comments, and no comma after the last entry.";
  return complain(
    reader.file,
    `Unexpected ${found}, expected ${expected}`,
    fix,
    placeAt(reader.text, reader.start),
  );
}

import type { Path } from "@policywright/schema";
import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { type Places, placeAt, places } from "./places.js";
import { depthLimit, forbiddenKeys } from "./shape.js";
import { complain, type Source } from "./source.js";

/** RFC 8259, where the library would by default read what editors read. */
const strictly = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false } as const;

/** What was expected, by the library's name of an error. */
const expected: Record<ReturnType<typeof printParseErrorCode>, string> = {
  InvalidSymbol: "JSON",
  InvalidNumberFormat: "a number",
  PropertyNameExpected: "a key in double quotes",
  ValueExpected: "a value",
  ColonExpected: "`:` after the key",
  CommaExpected: "`,` or the bracket that closes",
  CloseBraceExpected: "`}`",
  CloseBracketExpected: "`]`",
  EndOfFileExpected: "the end of the file",
  InvalidCommentToken: "no comment",
  UnexpectedEndOfComment: "no comment",
  UnexpectedEndOfString: "a text that ends in its line",
  UnexpectedEndOfNumber: "a number that ends with a digit",
  InvalidUnicode: "four hexadecimal digits after `\\u`",
  InvalidEscapeCharacter: 'one of `"`, `\\`, `/`, `b`, `f`, `n`, `r`, `t`, `u` after a backslash',
  InvalidCharacter: "control characters written as `\\n`, `\\t` or `\\u` and a number",
  "<unknown ParseErrorCode>": "JSON",
};

/**
 * Reads JSON as RFC 8259 has it, and remembers where each value stands.
 *
 * Unlike `JSON.parse` it says the line of an error on every version of Node, and refuses a key that is there twice.
 *
 * @throws
 *   Complaints, each with line and column.
 */
export function readJson(file: string, text: string): Source {
  inspectDepth(file, text);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, strictly);
  const [error] = errors;
  if (error !== undefined || tree === undefined) refuseSyntax(file, text, error);
  const found = places(text);
  inspectNode(file, text, tree, [], found);
  return { value: parsed(file, text), placeOf: found.find, files: [file] };
}

/** The parser calls itself at every level, and deep nesting ends the process: so brackets are counted first. */
function inspectDepth(file: string, text: string): void {
  const scanner = createScanner(text);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const offset = scanner.getTokenOffset();
    const first = text.charAt(offset);
    if (first === "[" || first === "{") depth++;
    if ((first === "]" || first === "}") && depth > 0) depth--;
    if (depth > depthLimit) {
      complain(
        file,
        `Unexpected nesting, expected at most ${depthLimit} levels`,
        "Models need far fewer levels.",
        placeAt(text, offset),
      );
    }
  }
}

function refuseSyntax(file: string, text: string, error: ParseError | undefined): never {
  const { offset, length } = error ?? { offset: 0, length: 0 };
  const [line = ""] = text.slice(offset, offset + length).split(/[\r\n]/u, 1);
  const token = line.length > 20 ? `${line.slice(0, 20)}…` : line;
  return complain(
    file,
    `Unexpected ${token === "" ? "end of file" : `\`${token}\``}, expected ${error ? expected[printParseErrorCode(error.error)] : "a value"}`,
    "JSON has double quotes around keys and texts, no comments, and no comma after the last entry.",
    placeAt(text, offset),
  );
}

function inspectNode(file: string, text: string, node: Node, path: Path, found: Places): void {
  if (path.length === 0 || typeof path.at(-1) === "number") found.add(path, node.offset);
  const children = node.children ?? [];
  if (node.type === "array") {
    for (const [index, item] of children.entries()) inspectNode(file, text, item, [...path, index], found);
  }
  if (node.type !== "object") return;
  const keys = new Set<string>();
  for (const { children: [key, value] = [] } of children) {
    if (key === undefined || value === undefined) continue;
    const name = String(key.value);
    inspectKey(file, text, name, key.offset, keys);
    found.add([...path, name], key.offset);
    inspectNode(file, text, value, [...path, name], found);
  }
}

function inspectKey(file: string, text: string, name: string, offset: number, keys: Set<string>): void {
  if (keys.has(name)) {
    const message = `Unexpected second key \`${name}\`, expected each key once`;
    complain(file, message, "Remove one.", placeAt(text, offset));
  }
  if (forbiddenKeys.has(name)) {
    const message = `Unexpected key \`${name}\`, expected a key of the model`;
    complain(file, message, "Remove it.", placeAt(text, offset));
  }
  keys.add(name);
}

/** The value as the language itself reads it, so that nothing passes that only the library takes for JSON. */
function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return complain(file, `Unexpected text, expected JSON: ${said}`, "Mend what it names.");
  }
}

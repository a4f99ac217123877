import type { Path } from "@policywright/schema";
import { isMap, isScalar, isSeq, Lexer, parseDocument } from "yaml";
import { type Places, placeAt, places } from "./places.js";
import { depthLimit, forbiddenKeys } from "./shape.js";
import { complain, type Source } from "./source.js";

/** Times that aliases may be followed, all together: enough for a few anchors, too few for a bomb. */
const aliasLimit = 100;

/** What the lexer puts between tokens; they stand for no character of the text. */
const marks: ReadonlySet<string> = new Set(["\u0002", "\u0018", "\u001F", "\uFEFF"]);

/**
 * Reads YAML 1.2, and remembers where each value stands.
 *
 * @throws
 *   Complaints with line and column: syntax, nesting, a key that is there twice, tags of other programs, aliases that multiply.
 */
export function readYaml(file: string, text: string): Source {
  inspectDepth(file, text);
  const document = parseDocument(text, { prettyErrors: false, stringKeys: true, uniqueKeys: false });
  for (const { message, pos } of [...document.errors, ...document.warnings]) {
    complain(
      file,
      `Unexpected YAML, expected it without this error: ${message}`,
      "Mend the line.",
      placeAt(text, pos[0]),
    );
  }
  const found = places(text);
  inspectNode(file, text, document.contents, [], found);
  try {
    return { value: document.toJS({ maxAliasCount: aliasLimit }), placeOf: found.find, files: [file] };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return complain(
      file,
      `Unexpected aliases, expected at most ${aliasLimit} that all have their anchor`,
      "Write the values out.",
    );
  }
}

/** The parser calls itself at every level, and deep nesting ends the process: so tokens are counted first. */
function inspectDepth(file: string, text: string): void {
  let offset = 0;
  let brackets = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === "[" || token === "{") brackets++;
    if ((token === "]" || token === "}") && brackets > 0) brackets--;
    const isBlockEntry = brackets === 0 && (token === "-" || token === "?" || token === ":");
    const column = isBlockEntry ? offset - text.lastIndexOf("\n", offset - 1) : 0;
    if (brackets > depthLimit || column > 20 * depthLimit) {
      const place = placeAt(text, offset);
      complain(
        file,
        `Unexpected nesting, expected at most ${depthLimit} levels`,
        "Models need far fewer levels.",
        place,
      );
    }
    if (!marks.has(token)) offset += token.length;
  }
}

function inspectNode(file: string, text: string, node: unknown, path: Path, found: Places): void {
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) visit(item, [...path, index], offsetOf(item));
  }
  if (!isMap(node)) return;
  const keys = new Set<string>();
  for (const { key, value } of node.items) {
    const name = String(isScalar(key) ? key.value : key);
    const place = () => placeAt(text, offsetOf(key) ?? 0);
    if (keys.has(name))
      complain(file, `Unexpected second key \`${name}\`, expected each key once`, "Remove one.", place());
    if (forbiddenKeys.has(name)) {
      complain(file, `Unexpected key \`${name}\`, expected a key of the model`, "Remove it.", place());
    }
    keys.add(name);
    visit(value, [...path, name], offsetOf(key));
  }

  function visit(inner: unknown, innerPath: Path, offset: number | undefined): void {
    if (offset !== undefined) found.add(innerPath, offset);
    inspectNode(file, text, inner, innerPath, found);
  }
}

function offsetOf(node: unknown): number | undefined {
  const range = typeof node === "object" && node !== null && "range" in node ? node.range : undefined;
  return Array.isArray(range) ? range[0] : undefined;
}

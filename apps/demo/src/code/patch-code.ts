import { type Document, isMap, isSeq } from "yaml";
import type { Code } from "../workspace/draft.js";
import { readCode } from "./read-code.js";
import { writeCode, writeTree } from "./write-code.js";

/**
 * Brings the author's text in step with a model that was changed elsewhere.
 *
 * YAML keeps its comments and its order wherever the model did not change. JSON has no comments and is written again.
 */
export function patchCode({ format, text }: Code, input: unknown): Code {
  const read = readCode(text);
  if (format === "json" || "mistakes" in read) return { format, text: writeCode(input, format) };
  patch(read.tree, [], read.input, input);
  return { format, text: writeTree(read.tree) };
}

type Path = readonly (string | number)[];

function patch(tree: Document, path: Path, before: unknown, after: unknown): void {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  const node = path.length === 0 ? tree.contents : tree.getIn(path, true);
  if (isMap(node) && isRecord(before) && isRecord(after) && hasOrder(before, after)) {
    for (const key of Object.keys(before)) if (!Object.hasOwn(after, key)) tree.deleteIn([...path, key]);
    for (const [key, value] of Object.entries(after)) patch(tree, [...path, key], before[key], value);
  } else if (isSeq(node) && Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    for (const [index, value] of after.entries()) patch(tree, [...path, index], before[index], value);
  } else if (path.length === 0) {
    tree.contents = tree.createNode(after);
  } else {
    // A bare value goes into the node that is there, beside its comment.
    tree.setIn(path, typeof after === "object" ? tree.createNode(after) : after);
  }
}

/** Whether keys that stay keep their order and new ones come last: else the whole map has to be written again. */
function hasOrder(before: object, after: object): boolean {
  const stays = Object.keys(before).filter((key) => Object.hasOwn(after, key));
  return Object.keys(after).slice(0, stays.length).join("\n") === stays.join("\n");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

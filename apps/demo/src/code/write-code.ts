import { type Document, stringify } from "yaml";
import type { CodeFormat } from "../workspace/draft.js";

/** How YAML is written: lines are not folded, since authors compare them. */
const yamlOptions = { lineWidth: 0 } as const;

/** Writes a model as text. */
export function writeCode(input: unknown, format: CodeFormat): string {
  return format === "json" ? `${JSON.stringify(input, undefined, 2)}\n` : stringify(input, yamlOptions);
}

/** Writes a tree that was read from YAML, with the comments that it has. */
export function writeTree(tree: Document): string {
  return tree.toString(yamlOptions);
}

import type { Root } from "mdast";
import { blocks } from "./text/blocks.js";

/** Writes a tree, ours or anybody's, as plain text of up to 78 characters a line, as an e-mail would carry it. */
export function toText(root: Root): string {
  return `${blocks(root.children).join("\n\n")}\n`;
}

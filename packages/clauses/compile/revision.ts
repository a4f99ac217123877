import { createHash } from "node:crypto";
import type { Directive } from "./directive.js";

/**
 * First six hexadecimal digits of the SHA-256 of a block's words.
 *
 * Spaces, the padding of tables and the number of colons do not count.
 */
export function revisionOf(block: Directive, source: string): string {
  const words = block.children
    .map(({ position }) => source.slice(position?.start.offset, position?.end.offset))
    .join("\n")
    .normalize("NFC")
    .split(/\r?\n/)
    .map((line) =>
      line
        .trim()
        .replaceAll(/\s+/g, " ")
        .replaceAll(/ ?\| ?/g, "|")
        .replaceAll(/-{3,}/g, "---"),
    )
    .join("\n");
  return createHash("sha256").update(words).digest("hex").slice(0, 6);
}

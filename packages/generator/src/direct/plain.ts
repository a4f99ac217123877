import type { PhrasingContent } from "mdast";

/**
 * Words that Markdown and HTML write as they stand, wherever in a line: letters, digits, spaces, and marks that mean nothing to
 * either where they stand. Anything else is left to the serialisers, so this errs on the safe side.
 */
const plain =
  /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N},;’‘“”?%/()–—' -]|[.:](?= )|:(?=\d))*(?<=[\p{L}\p{M}\p{N}).”?])$/u;

/** The words of phrasing, if they are plain: `atStart` of a line they must begin with a letter. */
export function plainWords(nodes: readonly PhrasingContent[], atStart: boolean): string | undefined {
  let words = "";
  for (const node of nodes) {
    if (node.type !== "text" || node.data?.hName !== undefined) return undefined;
    words += node.value;
  }
  return plain.test(words) && !(atStart && /^\p{N}/u.test(words)) ? words : undefined;
}

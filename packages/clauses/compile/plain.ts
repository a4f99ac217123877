import type { Phrase } from "../src/text.js";

/** Stands for a gap in the plain words of a phrase. */
export const gapMark = "\uFFFC";

/** Whether what follows these words opens the sentence: nothing but quotes and brackets stands before. */
export function opens(before: string): boolean {
  return !/[\p{L}\p{N}]/u.test(before) && !before.includes(gapMark);
}

/** Words of a phrase, with a mark for each gap. */
export function plain(phrase: Phrase): string {
  return phrase
    .map((node): string => {
      if (node.type === "text") return node.value;
      if (node.type === "plural") return plain(node.options.other);
      return "children" in node ? plain(node.children) : gapMark;
    })
    .join("");
}

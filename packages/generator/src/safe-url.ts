/** Whether a document may link to an address: one of four schemes, and no space, quote, control character or angle bracket in it. */
export function isSafeUrl(url: string): boolean {
  return /^(?:https?:\/\/|mailto:|tel:)[^\s\p{C}\\<>"/][^\s\p{C}\\<>"]*$/iu.test(url);
}

/** Whether an address is one of a section of the same document. */
export function isPlace(url: string): boolean {
  return /^#[\w.:-]+$/.test(url);
}

/** Whether a tree of anybody's may link to an address: a safe one, or one without scheme and host. */
export function isLinkable(url: string): boolean {
  return (
    isSafeUrl(url) ||
    isPlace(url) ||
    /^(?:\.{0,2}\/(?!\/)|\?|[\w-]+(?:[./?#]|$))[^\s\p{C}\\:<>"]*$/u.test(url)
  );
}

/**
 * Brings an element of a page to what its markup is now, and touches only what differs: the rest keeps its place, its marks and its selection.
 *
 * @param live
 *   The element as it stands in the page, which may carry marks that neither markup has.
 * @param before
 *   What it was made from.
 * @param after
 *   What it is to be.
 */
export function patchPage(live: Element, before: Element, after: Element): void {
  if (before.isEqualNode(after)) return;
  if (!isSameShape(before, after) || live.children.length !== after.children.length) {
    live.replaceWith(live.ownerDocument.importNode(after, true));
    return;
  }
  for (const [index, next] of [...after.children].entries()) {
    const [inPage, old] = [live.children[index], before.children[index]];
    if (inPage !== undefined && old !== undefined) patchPage(inPage, old, next);
  }
}

/** Whether two elements differ in nothing but what is within their child elements. */
function isSameShape(before: Element, after: Element): boolean {
  if (before.children.length !== after.children.length) return false;
  if (!before.cloneNode(false).isEqualNode(after.cloneNode(false))) return false;
  return ownText(before) === ownText(after);
}

/** Words that stand directly in an element, with a mark where a child stands. */
function ownText({ childNodes }: Element): string {
  return [...childNodes].map((node) => (node.nodeType === node.TEXT_NODE ? node.nodeValue : "\0")).join("");
}

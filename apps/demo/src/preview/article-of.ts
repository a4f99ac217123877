import type { MadeDocument } from "../documents/make-document.js";

const parsed = new WeakMap<MadeDocument, Element>();

/** The article of a document as elements, out of any page and read once. Nobody may change it. */
export function articleOf(made: MadeDocument): Element {
  const known = parsed.get(made);
  if (known !== undefined) return known;
  const article = new DOMParser().parseFromString(made.article, "text/html").body;
  parsed.set(made, article);
  return article;
}

import type { MadeDocument } from "../documents/make-document.js";
import { articleOf } from "./article-of.js";

const known = new WeakMap<MadeDocument, ReadonlyMap<string, string>>();

/** Statement → its words, as a reader sees them; in the order of the document. */
export function wordsOf(made: MadeDocument): ReadonlyMap<string, string> {
  const words = known.get(made) ?? collected(articleOf(made));
  known.set(made, words);
  return words;
}

function collected(article: Element): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const element of article.querySelectorAll("[data-statement]")) {
    const statement = element.getAttribute("data-statement") ?? "";
    const own = ownWords(element);
    words.set(statement, [words.get(statement), own].filter((text) => text !== undefined).join(" "));
  }
  return words;
}

/** Words of an element without those of statements within it; cells of a row stand apart. */
function ownWords(element: Element): string {
  const own = element.querySelector("[data-statement]") === null ? element : withoutInner(element);
  const cells = [...own.querySelectorAll("th, td")];
  const texts = cells.length > 0 ? cells.map(({ textContent }) => textContent) : [own.textContent];
  return texts
    .map((text) => (text ?? "").replace(/\s+/g, " ").trim())
    .filter((text) => text !== "")
    .join(" · ");
}

function withoutInner(element: Element): Element {
  const copy = element.cloneNode(true) as Element; // A copy of an element is one.
  for (const inner of copy.querySelectorAll("[data-statement]")) inner.remove();
  return copy;
}

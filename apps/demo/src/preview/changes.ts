import type { MadeDocument } from "../documents/make-document.js";

/** How a statement differs from the one of the same id before. */
export interface Change {
  readonly kind: "added" | "removed" | "changed";
  readonly statement: string;
  /** Its words before; empty for one that was added. */
  readonly before: string;
  /** Its words now; empty for one that was removed. */
  readonly after: string;
}

/** What a document says that another did not, and the reverse; in the order of the document, what was removed last. */
export function changesOf(before: MadeDocument, after: MadeDocument): readonly Change[] {
  const old = wordsOf(before);
  const now = wordsOf(after);
  const here = [...now].flatMap(([statement, words]): Change[] => {
    const was = old.get(statement);
    if (was === undefined) return [{ kind: "added", statement, before: "", after: words }];
    return was === words ? [] : [{ kind: "changed", statement, before: was, after: words }];
  });
  const gone = [...old].flatMap(([statement, words]): Change[] =>
    now.has(statement) ? [] : [{ kind: "removed", statement, before: words, after: "" }],
  );
  return [...here, ...gone];
}

/** Statement → its words, as a reader sees them. */
export function wordsOf({ article }: MadeDocument): ReadonlyMap<string, string> {
  const page = new DOMParser().parseFromString(article, "text/html");
  const words = new Map<string, string>();
  for (const element of page.querySelectorAll("[data-statement]")) {
    const statement = element.getAttribute("data-statement") ?? "";
    const own = ownWords(element);
    words.set(statement, [words.get(statement), own].filter((text) => text !== undefined).join(" "));
  }
  return words;
}

/** Words of an element without those of statements within it; cells of a row stand apart. */
function ownWords(element: Element): string {
  const copy = element.cloneNode(true) as Element; // A copy of an element is one.
  for (const inner of copy.querySelectorAll("[data-statement]")) inner.remove();
  const cells = [...copy.querySelectorAll("th, td")];
  const texts = cells.length > 0 ? cells.map(({ textContent }) => textContent) : [copy.textContent];
  return texts
    .map((text) => (text ?? "").replace(/\s+/g, " ").trim())
    .filter((text) => text !== "")
    .join(" · ");
}

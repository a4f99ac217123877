import type { MadeDocument } from "../documents/make-document.js";
import { wordsOf } from "./words-of.js";

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

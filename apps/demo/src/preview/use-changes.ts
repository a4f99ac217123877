import { useEffect, useMemo, useState } from "react";
import type { MadeDocument } from "../documents/make-document.js";
import { ask } from "../making/ask.js";
import { type Change, changesOf } from "./changes.js";

const none: readonly Change[] = [];

/** What the base makes, and what it was asked for. */
interface Before {
  readonly base: unknown;
  /** Nothing if the base makes no such document, as one that has problems itself. */
  readonly made: MadeDocument | undefined;
}

/** How a document differs from the one that the base makes. */
export function useChanges(base: unknown, made: MadeDocument | undefined): readonly Change[] {
  const [before, setBefore] = useState<Before>();
  const document = made?.edition.document;
  const locale = made?.edition.locale;
  useEffect(() => {
    if (document === undefined || locale === undefined) return;
    let isWanted = true;
    ask("document", { input: base, wanted: { document, locale } }).then(
      (answer) => isWanted && setBefore({ base, made: answer.made }),
      () => {}, // What fails here fails for the document too, where it is said.
    );
    return () => {
      isWanted = false;
    };
  }, [base, document, locale]);
  return useMemo(() => {
    const was = before !== undefined && before.base === base ? before.made : undefined;
    if (made === undefined || was === undefined || !isSame(was.edition, made.edition)) return none;
    return made.article === was.article ? none : changesOf(was, made);
  }, [before, base, made]);
}

function isSame(one: MadeDocument["edition"], other: MadeDocument["edition"]): boolean {
  return one.document === other.document && one.locale === other.locale;
}

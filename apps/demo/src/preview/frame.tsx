import type { DocumentKind } from "@policywright/schema";
import { useEffect, useRef, useState } from "react";
import type { MadeDocument } from "../documents/make-document.js";
import type { Theme } from "../shell/use-theme.js";
import { adoptStyles } from "./adopt-styles.js";
import { articleOf } from "./article-of.js";
import { emptyPage } from "./empty-page.js";
import { listen } from "./listen.js";
import { type Marks, mark } from "./marks.js";
import { patchPage } from "./patch-page.js";

/** What the frame shows, and what it tells. */
export interface FrameProps {
  readonly made: MadeDocument;
  readonly marks: Marks;
  readonly theme: Theme;
  /** A width in CSS pixels; as wide as there is room if left out. */
  readonly width?: number | undefined;
  onChoose(statement: string): void;
  onDocument(document: DocumentKind): void;
}

/** A document as it will be published, in a frame of its own so that its style sheet sees its own width. */
export function Frame({ made, marks, theme, width, onChoose, onDocument }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [page, setPage] = useState<Document>();
  const last = useRef<MadeDocument>(undefined);
  const handlers = useRef({ onChoose, onDocument });
  useEffect(() => {
    handlers.current = { onChoose, onDocument };
  });

  useEffect(() => {
    if (page === undefined) return;
    return listen(page, {
      onChoose: (statement) => handlers.current.onChoose(statement),
      onDocument: (document) => handlers.current.onDocument(document),
    });
  }, [page]);

  useEffect(() => {
    if (page !== undefined) adoptStyles(page, theme);
  }, [page, theme]);

  useEffect(() => {
    if (page === undefined) return;
    show(page, made, last.current);
    last.current = made;
    page.documentElement.lang = made.text.locale;
    page.title = page.querySelector("h1")?.textContent ?? "Document";
  }, [page, made]);

  useEffect(() => {
    if (page !== undefined) mark(page, marks, made);
  }, [page, marks, made]);

  return (
    <iframe
      ref={frame}
      id="document"
      className="frame"
      title="The document, as it will be published"
      srcDoc={emptyPage}
      style={width === undefined ? undefined : { width }}
      onLoad={() => {
        last.current = undefined;
        setPage(frame.current?.contentDocument ?? undefined);
      }}
    />
  );
}

/** Shows a document. The generator writes text as text, and the policy of the page runs no script that is not a file of its own. */
function show(page: Document, made: MadeDocument, last: MadeDocument | undefined): void {
  const main = page.querySelector("main");
  if (main === null || last === undefined) {
    page.body.innerHTML = `<main>${made.article}</main>`;
    return;
  }
  const [before, after] = [articleOf(last), articleOf(made)];
  const [live, old, next] = [main.firstElementChild, before.firstElementChild, after.firstElementChild];
  if (live && old && next) patchPage(live, old, next);
}

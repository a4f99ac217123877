import type { DocumentKind } from "@policywright/schema";
import { useContext, useEffect, useRef, useState } from "react";
import type { MadeDocument } from "../documents/make-document.js";
import type { Theme } from "../shell/use-theme.js";
import { adoptStyles } from "./adopt-styles.js";
import { articleOf } from "./article-of.js";
import { FirstSheet } from "./first-sheet.js";
import { listen } from "./listen.js";
import { type Marks, mark } from "./marks.js";
import { patchPage } from "./patch-page.js";

/** What the frame shows, and what it tells. */
export interface FrameProps {
  /** The document; what the frame holds is left as it is where there is none yet. */
  readonly made: MadeDocument | undefined;
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
  const firstSheet = useContext(FirstSheet);
  const handlers = useRef({ onChoose, onDocument });
  useEffect(() => {
    handlers.current = { onChoose, onDocument };
  });

  const open = () => {
    last.current = undefined;
    setPage(frame.current?.contentDocument ?? undefined);
  };
  // What was built into the page may be there before the app is: it is looked for once.
  useEffect(() => {
    if (frame.current?.contentDocument?.querySelector("main")) open();
  }, []);

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
    if (page === undefined || made === undefined) return;
    show(page, made, last.current);
    last.current = made;
    // To set a language, even to what it is, has the browser style the whole page again.
    if (page.documentElement.lang !== made.edition.locale) page.documentElement.lang = made.edition.locale;
    page.title = page.querySelector("h1")?.textContent ?? "Document";
  }, [page, made]);

  useEffect(() => {
    if (page !== undefined && made !== undefined) mark(page, marks, made);
  }, [page, marks, made]);

  return (
    <iframe
      ref={frame}
      id="document"
      className="frame"
      title="The document, as it will be published"
      srcDoc={firstSheet}
      // What was built into the page stays as it is.
      suppressHydrationWarning
      style={width === undefined ? undefined : { width }}
      onLoad={open}
    />
  );
}

/** Shows a document. The generator writes text as text, and the policy of the page runs no script that is not a file of its own. */
function show(page: Document, made: MadeDocument, last: MadeDocument | undefined): void {
  if (last?.article === made.article) return;
  const live = page.querySelector("main")?.firstElementChild;
  if (!live) {
    page.body.innerHTML = `<main>${made.article}</main>`;
    return;
  }
  // What was built into the page has no marks yet: it is what it was made from.
  const old = last === undefined ? live : articleOf(last).firstElementChild;
  const next = articleOf(made).firstElementChild;
  if (old && next) patchPage(live, old, next);
}

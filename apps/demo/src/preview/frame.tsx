import type { DocumentKind } from "@policywright/schema";
import { useEffect, useRef, useState } from "react";
import type { MadeDocument } from "../documents/make-document.js";
import { adoptStyles } from "./adopt-styles.js";
import { listen } from "./listen.js";
import { type Marks, mark } from "./marks.js";

/** An empty page in standards mode. It stands under the Content-Security-Policy of this page. */
const empty =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Document</title></head><body></body></html>';

/** What the frame shows, and what it tells. */
export interface FrameProps {
  readonly made: MadeDocument;
  readonly marks: Marks;
  readonly isDark: boolean;
  /** A width in CSS pixels; as wide as there is room if left out. */
  readonly width?: number | undefined;
  onChoose(statement: string): void;
  onDocument(document: DocumentKind): void;
}

/** A document as it will be published, in a frame of its own so that its style sheet sees its own width. */
export function Frame({ made, marks, isDark, width, onChoose, onDocument }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [page, setPage] = useState<Document>();
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
    if (page !== undefined) adoptStyles(page, isDark);
  }, [page, isDark]);

  useEffect(() => {
    if (page === undefined) return;
    // The generator writes text as text, and the policy of the page runs no script that is not a file of its own.
    page.body.innerHTML = `<main>${made.article}</main>`;
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
      srcDoc={empty}
      style={width === undefined ? undefined : { width }}
      onLoad={() => setPage(frame.current?.contentDocument ?? undefined)}
    />
  );
}

import type { DocumentKind } from "@policywright/schema";
import { isDocumentKind } from "../documents/edition.js";

/** What a reader does in a document. */
export interface Reader {
  onChoose(statement: string): void;
  onDocument(document: DocumentKind): void;
}

/** Listens to the page of a frame; returns how to stop. */
export function listen(page: Document, reader: Reader): () => void {
  const onClick = (event: MouseEvent) => {
    const target = elementOf(event.target, page);
    const link = target?.closest("a");
    if (link) {
      event.preventDefault();
      follow(link.getAttribute("href") ?? "", page, reader);
    }
    const statement = target?.closest("[data-statement]")?.getAttribute("data-statement");
    if (statement && !link) reader.onChoose(statement);
  };
  page.addEventListener("click", onClick);
  return () => page.removeEventListener("click", onClick);
}

/** Links within the document scroll, links to other documents of the model show them, all others open beside the app. */
function follow(address: string, page: Document, { onDocument }: Reader): void {
  if (address.startsWith("#")) {
    page.getElementById(decodeURIComponent(address.slice(1)))?.scrollIntoView();
    return;
  }
  const document = /^([a-z-]+)\.html(?:#|$)/.exec(address)?.[1];
  if (isDocumentKind(document)) onDocument(document);
  else window.open(address, "_blank", "noopener,noreferrer");
}

/** An element of another window is none of this window's class. */
function elementOf(target: EventTarget | null, page: Document): Element | undefined {
  const view = page.defaultView;
  return view !== null && target instanceof view.Element ? target : undefined;
}

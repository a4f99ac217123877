import { useMemo, useState } from "react";
import type { CheckPart } from "../check/check-notes.js";
import type { Edition } from "../documents/edition.js";
import type { Format } from "../documents/formats.js";
import type { PanelId } from "../panels/panels.js";

/** What the visitor does: write a policy, or check one that anybody wrote. */
export type Desk = "write" | "check";

/** Parts of the page; on a narrow screen one of them is seen at a time. */
export type Pane = "facts" | "document" | "notes";

/** What the visitor looks at. */
export interface View {
  readonly desk: Desk;
  readonly edition: Edition;
  readonly format: Format;
  readonly isPhone: boolean;
  readonly pane: Pane;
  readonly panel: PanelId;
  readonly checkPart: CheckPart;
  readonly facts: "form" | "code";
  /** Statement that was clicked. */
  readonly chosen: string | undefined;
  /** Path of the fact whose sentences are lit. */
  readonly fact: string | undefined;
  /** Path of a fact to show in the form or the code; a new object for each wish. */
  readonly wanted: { readonly path: string } | undefined;
}

/** The view, and how parts of the page change it. */
export interface Viewing {
  readonly view: View;
  show(change: Partial<View>): void;
  /** Shows why a sentence stands there. */
  choose(statement: string): void;
  /** Shows a fact where it is declared. */
  goTo(path: string): void;
}

/** The document that is looked at first. */
export const firstEdition: Edition = { document: "privacy-policy", locale: "en" };

const first: View = {
  desk: "write",
  edition: firstEdition,
  format: "html",
  isPhone: false,
  pane: "document",
  panel: "reasons",
  checkPart: "missing",
  facts: "form",
  chosen: undefined,
  fact: undefined,
  wanted: undefined,
};

/** What the visitor looks at, from the first moment on. */
export function useView(): Viewing {
  const [view, setView] = useState(first);
  return useMemo(() => {
    const show = (change: Partial<View>) => setView((before) => ({ ...before, ...change }));
    return {
      view,
      show,
      choose: (statement) => show({ chosen: statement, fact: undefined, panel: "reasons", pane: "notes" }),
      goTo: (path) => show({ wanted: { path }, fact: path, pane: "facts" }),
    };
  }, [view]);
}

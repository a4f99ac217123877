import type { MadeDocument } from "../documents/make-document.js";
import type { Change } from "./changes.js";

/** What is shown on a document beside its words. */
export interface Marks {
  /** Statement that the reader chose. */
  readonly chosen: string | undefined;
  /** Path of the fact whose sentences light up. */
  readonly fact: string | undefined;
  /** Statement → how it differs from the model that changes are shown against. */
  readonly changes: ReadonlyMap<string, Change>;
}

/** Statements that rest on a fact, or on something in it. */
function statementsOn(fact: string, { statements }: MadeDocument): readonly string[] {
  return statements.filter(({ facts }) => facts.some((path) => isWithin(path, fact))).map(({ id }) => id);
}

/** Above this part of its statements, a document is lit at its edge alone: a page that is lit all over shows nothing. */
const most = 0.25;

/** Marks the statements on a page, and brings into view what was just chosen. */
export function mark(page: Document, { chosen, fact, changes }: Marks, made: MadeDocument): void {
  const lit = new Set(fact === undefined ? [] : statementsOn(fact, made));
  page.documentElement.toggleAttribute("data-lit-widely", lit.size > made.statements.length * most);
  for (const element of page.querySelectorAll("[data-statement]")) {
    const statement = element.getAttribute("data-statement") ?? "";
    element.toggleAttribute("data-lit", lit.has(statement));
    element.toggleAttribute("data-chosen", statement === chosen);
    setOnce(element, "data-change", changes.get(statement)?.kind);
  }
  bringIntoView(page, "chosen", chosen);
  bringIntoView(page, "lit", fact);
}

/** Scrolls once for each choice: a page that is made again while an author types must stand still. */
function bringIntoView(page: Document, what: "chosen" | "lit", choice: string | undefined): void {
  const note = `data-last-${what}`;
  const last = page.documentElement.getAttribute(note);
  if (last !== choice) page.querySelector(`[data-${what}]`)?.scrollIntoView({ block: "nearest" });
  setOnce(page.documentElement, note, choice ?? "");
}

/** Sets an attribute to what it is not yet: what is touched is styled again. */
function setOnce(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Whether a path leads to a fact or into it: `recipients.tidio.name` into `recipients.tidio`. */
export function isWithin(path: string, fact: string): boolean {
  return path === fact || (path.startsWith(fact) && /^[.[]/.test(path.slice(fact.length)));
}

import type { Text } from "@policywright/clauses";
import { html, markdown, sourceMap } from "@policywright/generator";
import type { DocumentKind, Policy } from "@policywright/schema";

/** A statement of a document: what it says, where, and what it rests on. */
export interface Saying {
  readonly document: DocumentKind;
  readonly locale: string;
  /** Id of the statement. */
  readonly id: string;
  readonly clause: string;
  readonly section: string;
  /** Revision of the clause's words, to which an override is pinned; none for the author's own sections. */
  readonly revision?: string;
  /** First and last line of the Markdown that say it, from 1. */
  readonly lines: { readonly start: number; readonly end: number };
  /** Line of the HTML page where its element begins, from 1. */
  readonly htmlLine: number;
  /** The Markdown that says it. */
  readonly words: string;
  /** Model path → value. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly topics: readonly string[];
}

/** All that a document says, in its order. */
export function sayingsOf(policy: Policy, text: Text, document: DocumentKind): Saying[] {
  const lines = markdown(policy, text, { document }).split("\n");
  const htmlLines = elementLines(html(policy, text, { document, page: true }));
  const revisions = new Map(
    text.wording.sections.flatMap(({ blocks }) => blocks.map(({ clause, revision }) => [clause, revision])),
  );
  return sourceMap(policy, text, { document }).statements.map(({ element, facts, ...statement }) => {
    const revision = revisions.get(statement.clause);
    return {
      document,
      locale: text.locale,
      ...statement,
      ...(revision !== undefined && { revision }),
      htmlLine: htmlLines.get(element) ?? 1,
      words: lines
        .slice(statement.lines.start - 1, statement.lines.end)
        .map((line) => line.trim())
        .join("\n"),
      facts: Object.fromEntries(facts.map((path) => [path, factAt(policy, path)])),
    };
  });
}

/** The value at a model path such as `recipients.tidio.purposes[0]`; undefined when there is none. */
export function factAt(policy: Policy, path: string): unknown {
  const keys = path.split(/\.|\[(\d+)\]/u).filter(Boolean);
  return keys.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined,
    policy,
  );
}

/** Id of an element → line that it begins on. */
function elementLines(page: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const [index, line] of page.split("\n").entries()) {
    for (const [, id = ""] of line.matchAll(/ id="([^"]*)"/gu)) found.set(id, index + 1);
  }
  return found;
}

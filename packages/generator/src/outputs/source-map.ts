import type { Statement } from "@policywright/clauses";
import type { Root } from "mdast";
import { elementId } from "../element-id.js";
import { type Lines, statementLines } from "./statement-lines.js";

/** Where each statement of a document stands, and why. */
export interface SourceMap {
  readonly document: string;
  /** BCP 47 language tag of the document. */
  readonly locale: string;
  /** Statements in the order of the document; those that it does not say are not there. */
  readonly statements: readonly MappedStatement[];
}

/** A statement, and where it stands. */
export interface MappedStatement extends Pick<Statement, "id" | "clause" | "section" | "topics" | "facts"> {
  /** First and last line of the Markdown that say it, from 1. */
  readonly lines: Lines;
  /** Id of the element of the HTML that says it. */
  readonly element: string;
}

/** Finds each statement in the Markdown of a tree. */
export function mapStatements(root: Root, statements: readonly Statement[]): MappedStatement[] {
  const lines = statementLines(root);
  return statements.flatMap(({ id, clause, section, topics, facts }) => {
    const found = lines.get(id);
    return found === undefined
      ? []
      : [{ id, clause, section, topics, facts, lines: found, element: elementId(id) }];
  });
}

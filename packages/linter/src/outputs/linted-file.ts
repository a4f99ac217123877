import type { Finding } from "../finding.js";
import type { HeldLaw } from "./held-law.js";

/** A finding, with the place of the file at which it stands, where that is known. */
export interface PlacedFinding extends Finding {
  /** Line and column from 1. */
  readonly place?: { readonly line: number; readonly column: number };
}

/** A file that was linted. */
export interface LintedFile {
  /** Path as it is printed, with slashes; relative to the folder from which others read the output. */
  readonly file: string;
  /** Laws that it was held to; left out where none could bind it, as for the configuration of a project. */
  readonly laws?: readonly HeldLaw[];
  readonly findings: readonly PlacedFinding[];
}

/** Where a finding starts: the place of a document, or the one at which its path stands in a model. */
export function startOf({ span, place }: PlacedFinding): { line: number; column: number } | undefined {
  return span?.start ?? place;
}

/** What is wrong, why and what to do, in one text. */
export function fullText({ message, why, fix }: PlacedFinding): string {
  return `${message}.\n${why}\n${fix}`;
}

import { readFileSync, type Stats, statSync } from "node:fs";
import type { Path } from "@policywright/schema";
import { type Complaint, refuse } from "../complaint.js";

/** Bytes that a model may have: ten times what the longest policies that we know need. */
const sizeLimit = 1_000_000;

/** A line and a column of a file, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What a module is to export. */
export interface Wanted {
  /** Reads after “expected”: “a model”. */
  readonly what: string;
  /** A line of code that exports it. */
  readonly write: string;
}

/** What a model file holds. */
export interface Source {
  readonly value: unknown;
  /** Where the value at `path` stands, or the nearest value around it; undefined when the format has no lines. */
  readonly placeOf: (path: Path) => Place | undefined;
  /** Files that were read to get it; they are watched. */
  readonly files: readonly string[];
}

/**
 * Makes sure that `file` can be read as a model, without reading it.
 *
 * @throws
 *   Complaints, when it is missing, not a file, empty or too large.
 */
export function inspectFile(file: string): void {
  const stats = statOf(file);
  if (stats.isDirectory()) {
    complain(
      file,
      "Unexpected folder, expected a file",
      "Name the model inside it, for example `policy.ts`.",
    );
  }
  if (!stats.isFile())
    complain(file, "Unexpected device or pipe, expected a file", "Save the model as a file first.");
  if (stats.size > sizeLimit) {
    const size = `${(stats.size / 1e6).toFixed(1)} MB`;
    complain(
      file,
      `Unexpected file of ${size}, expected at most 1 MB`,
      "Is this the model? Models are a few kB of text.",
    );
  }
}

/**
 * The text of a file in UTF-8, without byte order mark.
 *
 * @throws
 *   Complaints, when it cannot be read as a model.
 */
export function readText(file: string): string {
  inspectFile(file);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (error instanceof TypeError)
      complain(file, "Unexpected bytes, expected text in UTF-8", "Save the file as UTF-8.");
    return unreadable(file, error);
  }
}

/** Refuses `file` for one reason. */
export function complain(file: string, message: string, fix: string, place: Partial<Place> = {}): never {
  const complaint: Complaint = { file, ...place, message, fix };
  return refuse(complaint);
}

function statOf(file: string): Stats {
  try {
    return statSync(file);
  } catch (error) {
    return unreadable(file, error);
  }
}

function unreadable(file: string, error: unknown): never {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT" || code === "ENOTDIR") {
    complain(
      file,
      "Unexpected missing file, expected a model",
      "Check the name, or create a model with `policywright init`.",
    );
  }
  return complain(
    file,
    `Unexpected file that cannot be read (${code || String(error)}), expected a model`,
    "Check its permissions.",
  );
}

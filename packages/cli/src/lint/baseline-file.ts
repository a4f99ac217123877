import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { baselineOf, beyondBaseline, type LintedFile } from "@policywright/linter";
import { writeFiles } from "../files/write-files.js";
import { complain } from "../model/source.js";
import type { Terminal } from "../terminal/terminal.js";

/** Where a baseline is written when no other file is named. */
export const defaultBaseline = "policywright-baseline.json";

/** Findings that the baseline in a file does not hold. */
export function withoutBaseline(
  files: readonly LintedFile[],
  name: string,
  terminal: Terminal,
): LintedFile[] {
  const known = readBaseline(resolve(terminal.folder, name));
  return files.map((one) => ({ ...one, findings: beyondBaseline(one.findings, known[one.file] ?? {}) }));
}

/** Writes all findings into a baseline. */
export function writeBaseline(files: readonly LintedFile[], name: string, terminal: Terminal): void {
  const path = resolve(terminal.folder, name);
  const baseline = {
    version: 1,
    files: Object.fromEntries(files.map(({ file, findings }) => [file, baselineOf(findings)])),
  };
  const text = `${JSON.stringify(baseline, null, 2)}\n`;
  writeFiles([{ root: dirname(path), path: basename(path), text }]);
}

type Baselines = Readonly<Record<string, Readonly<Record<string, number>>>>;

function readBaseline(file: string): Baselines {
  if (!existsSync(file)) {
    return complain(
      file,
      "Unexpected missing file, expected a baseline",
      "Write one with `policywright lint --update-baseline`.",
    );
  }
  const value = parsed(file);
  if (!isBaseline(value)) {
    return complain(
      file,
      'Unexpected contents, expected a baseline: `{ "version": 1, "files": { … } }`',
      "Write it again with `policywright lint --update-baseline`.",
    );
  }
  return value.files;
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

function isBaseline(value: unknown): value is { readonly files: Baselines } {
  if (!isRecord(value) || value.version !== 1 || !isRecord(value.files)) return false;
  return Object.values(value.files).every(
    (counts) => isRecord(counts) && Object.values(counts).every(Number.isInteger),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

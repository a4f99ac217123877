import type { LintedFile } from "./linted-file.js";

/** Findings for other programs: `files`, each with its path and its findings. */
export function toJson(files: readonly LintedFile[]): string {
  return JSON.stringify({ files }, null, 2);
}

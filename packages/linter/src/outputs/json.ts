import type { LintedFile } from "./linted-file.js";

/** Findings for other programs: `files`, each with its path, the laws that it was held to, and its findings. */
export function toJson(files: readonly LintedFile[]): string {
  return JSON.stringify({ files }, null, 2);
}

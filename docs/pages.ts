import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of the repository. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** Folders whose pages nobody writes by hand. */
const skipped: ReadonlySet<string> = new Set(["node_modules", "dist", "documents", ".git", ".turbo"]);

/** Pages written by hand: Markdown files, as paths from the repository's folder, with slashes. */
export function pages(folder = ""): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : pages(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });
}

import { lstatSync, mkdirSync, readFileSync, realpathSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { refuse } from "../complaint.js";
import { refuseWriting } from "./refuse-writing.js";
import type { OutputFile } from "./write-files.js";

/**
 * Real path of a file to write; its folder is made if it is not there.
 *
 * The output folder may be a link, since the user chose it; below it no link may lead outside.
 *
 * @throws
 *   A complaint, when the file would lie outside the output folder, is a folder, or its folder cannot be made.
 */
export function targetOf({ root, path }: OutputFile): string {
  const wanted = join(root, path);
  const base = realFolder(root);
  const folder = realFolder(join(base, dirname(path)));
  if (!isInside(base, folder)) return refuseOutside(wanted);
  const target = join(folder, basename(path));
  const stats = lstatSync(target, { throwIfNoEntry: false });
  if (stats?.isDirectory())
    return refuseWriting(wanted, Object.assign(new Error("folder"), { code: "EISDIR" }));
  if (stats?.isSymbolicLink() && !isInside(base, realpathOf(target))) return refuseOutside(wanted);
  return target;
}

/** Bytes of a file; undefined when it is not there. */
export function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function realFolder(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true });
    return realpathSync(folder);
  } catch (error) {
    return refuseWriting(folder, error);
  }
}

/** A link that leads nowhere leads outside. */
function realpathOf(link: string): string {
  try {
    return realpathSync(link);
  } catch {
    return "";
  }
}

function isInside(base: string, path: string): boolean {
  return path === base || path.startsWith(base.endsWith(sep) ? base : base + sep);
}

function refuseOutside(file: string): never {
  return refuse({
    file,
    message: "Unexpected link that leads outside the output folder, expected a file inside it",
    fix: "Remove the link, or choose the folder that it leads to with `--out`.",
  });
}

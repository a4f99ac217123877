import { randomBytes } from "node:crypto";
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { removeLeftovers } from "./leftovers.js";
import { refuseWriting } from "./refuse-writing.js";
import { bytesOf, targetOf } from "./target.js";

/** A file to write. */
export interface OutputFile {
  /** Absolute path of the output folder. */
  readonly root: string;
  /** Path below it, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** A file whose new bytes lie beside it, on the disk. */
interface Staged {
  readonly temporary: string;
  readonly target: string;
}

/**
 * Writes files whole or not at all.
 *
 * All bytes are on the disk beside their files before the first file changes; then each is put in its place in one step.
 * It runs without giving way, so that a signal is handled before or after it. Files that are as they should be stay untouched.
 *
 * @returns
 *   Absolute paths of the files that changed.
 * @throws
 *   A complaint, when a file cannot be written or would lie outside its output folder.
 */
export function writeFiles(files: readonly OutputFile[]): string[] {
  const targets = files.map((file) => ({ ...file, target: targetOf(file) }));
  for (const folder of new Set(targets.map(({ target }) => dirname(target)))) removeLeftovers(folder);
  const changed = targets.filter(({ target, text }) => bytesOf(target)?.equals(Buffer.from(text)) !== true);
  const staged: Staged[] = [];
  try {
    for (const { target, text } of changed) staged.push(stage(target, text));
    for (const { temporary, target } of staged) put(temporary, target);
  } finally {
    for (const { temporary } of staged) rmSync(temporary, { force: true });
  }
  return changed.map(({ target }) => target);
}

function stage(target: string, text: string): Staged {
  const temporary = join(
    dirname(target),
    `.policywright-${process.pid}-${randomBytes(6).toString("hex")}.tmp`,
  );
  try {
    const handle = openSync(temporary, "wx");
    try {
      writeFileSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    return { temporary, target };
  } catch (error) {
    rmSync(temporary, { force: true });
    return refuseWriting(target, error);
  }
}

function put(temporary: string, target: string): void {
  try {
    renameSync(temporary, target);
  } catch (error) {
    refuseWriting(target, error);
  }
}

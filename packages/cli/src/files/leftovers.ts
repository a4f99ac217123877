import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

const temporary = /^\.policywright-(\d+)-[\da-f]+\.tmp$/;

/** Removes what a run that was killed left in a folder; files of a run that still goes on stay. */
export function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, id] = temporary.exec(name) ?? [];
    if (id !== undefined && !isRunning(Number(id))) rmSync(join(folder, name), { force: true });
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // It runs, and belongs to somebody else.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

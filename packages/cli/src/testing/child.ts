import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** How a process ended. */
export interface Ending {
  /** Exit code; null when a signal ended it. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A process that runs TypeScript of ours. */
export interface Child {
  readonly process: ChildProcessWithoutNullStreams;
  /** Ends when it has printed something on standard output. */
  readonly started: Promise<void>;
  readonly ended: Promise<Ending>;
}

/**
 * Runs a file of `src` in a process of its own, in `folder`.
 *
 * @param isHeard
 *   Whether somebody writes to its standard input, which else has nothing.
 */
export function runChild(file: string, args: readonly string[], folder: string, isHeard = false): Child {
  const source = fileURLToPath(new URL(`../${file}`, import.meta.url));
  const flags = ["--conditions=@policywright/source", "--import", import.meta.resolve("tsx")];
  const child = spawn(process.execPath, [...flags, source, ...args], {
    cwd: folder,
    stdio: "pipe",
  });
  if (!isHeard) child.stdin.end();
  const printed = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed.out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    printed.err += text;
  });
  return {
    process: child,
    started: new Promise((started) => child.stdout.once("data", () => started())),
    ended: new Promise((ended, failed) =>
      child.on("error", failed).on("close", (code) => ended({ code, ...printed })),
    ),
  };
}

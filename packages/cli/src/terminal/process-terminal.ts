import { readFileSync } from "node:fs";
import picocolors from "picocolors";
import type { Terminal } from "./terminal.js";

/** Clears the line that progress stands on. */
const cleared = "\r\u001B[K";

/**
 * The terminal, or the pipes, of this process.
 *
 * @param waits
 *   `stopped` ends at the next signal to stop; `served` likewise, and from then on the process may end at any time.
 */
export function processTerminal(waits: Pick<Terminal, "stopped" | "served">): Terminal {
  const { stdout, stderr, stdin, env } = process;
  const isTerminal = stdout.isTTY === true && stderr.isTTY === true;
  const isPlain = !isTerminal || Boolean(env.NO_COLOR) || env.TERM === "dumb";
  let shown = "";
  const clear = () => {
    if (shown !== "") stderr.write(cleared);
    shown = "";
  };
  return {
    folder: process.cwd(),
    interactive: isTerminal && stdin.isTTY === true && !env.CI,
    colour: picocolors.createColors(!isPlain),
    readInput: () => readFileSync(0, "utf8"),
    ...waits,
    say(text) {
      clear();
      stdout.write(`${text}\n`);
    },
    note(text) {
      clear();
      stderr.write(`${text}\n`);
    },
    progress(text) {
      if (isPlain) return;
      stderr.write(`${cleared}${text}`);
      shown = text;
    },
  };
}

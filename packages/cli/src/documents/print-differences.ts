import { relative } from "node:path";
import type { Terminal } from "../terminal/terminal.js";
import type { Difference } from "./differences.js";
import type { Edition } from "./editions.js";

const says = {
  missing: "is missing",
  different: "is not what the model gives; `-` is written, `+` is the model's",
  extra: "is there, but the model declares no such document or language",
} as const satisfies Record<Difference["kind"], string>;

/** Differences for people: each file with what is wrong, and what to do at the end. */
export function printDifferences(
  editions: readonly Edition[],
  found: readonly Difference[],
  terminal: Terminal,
): string {
  const { bold, green } = terminal.colour;
  const files = editions.flatMap((edition) => edition.files).length;
  if (found.length === 0) return green(`All ${files} files are what the model gives.`);
  const parts = found.map(({ file, kind, diff }) => {
    const head = `${bold(relative(terminal.folder, file))} ${says[kind]}`;
    return diff === undefined ? head : `${head}\n${coloured(diff, terminal)}`;
  });
  const hasExtra = found.some(({ kind }) => kind === "extra");
  const count = `${found.length} ${found.length === 1 ? "file is" : "files are"} not what the model gives.`;
  const fix = `Run \`policywright generate\`${hasExtra ? ", and remove what is no longer declared" : ""}.`;
  return [...parts, `${count} ${fix}`].join("\n");
}

function coloured(diff: string, { colour }: Terminal): string {
  return visible(diff)
    .split("\n")
    .map((line) => {
      if (line.startsWith("@@")) return colour.cyan(line);
      if (line.startsWith("+")) return colour.green(line);
      return line.startsWith("-") ? colour.red(line) : line;
    })
    .join("\n");
}

/** Files may hold escape sequences; a terminal must not obey them. */
function visible(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, "\uFFFD");
}

import type { Command, Option } from "./command.js";
import { commonOptions, usage } from "./command-line.js";
import { commands } from "./commands.js";

/** What `policywright --help` shows. */
export function help(): string {
  return sections([
    ["Usage", ["policywright <command> [options]"]],
    ["Commands", columns(commands.map(({ name, words, says }) => [`${name} ${words}`.trim(), says]))],
    ["Options", columns(commonOptions.map(optionColumns))],
    ["Examples", ["policywright init", "policywright generate --watch", "policywright generate --help"]],
    ["Exit codes", ["0 done, 1 findings or differences, 2 wrong use or bad input"]],
  ]);
}

/** What `policywright <command> --help` shows. */
export function helpOf(command: Command): string {
  return sections([
    ["Usage", [`${usage(command)} [options]`]],
    ["What it does", [command.says]],
    ["Options", columns([...command.options, ...commonOptions].map(optionColumns))],
    ["Examples", command.examples.map((example) => `policywright ${example}`)],
  ]);
}

function optionColumns({ name, short, value, says }: Option): readonly [string, string] {
  return [`${short ? `-${short}, ` : "    "}--${name}${value ? ` ${value}` : ""}`, says];
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `${first.padEnd(width)}  ${second}`);
}

function sections(parts: readonly (readonly [string, readonly string[]])[]): string {
  return parts
    .map(([heading, lines]) => [`${heading}:`, ...lines.map((line) => `  ${line}`)].join("\n"))
    .join("\n\n");
}

import { parseArgs } from "node:util";
import type { Command, CommandLine, Option } from "./command.js";
import { type Complaint, refuse } from "./complaint.js";

/** Options of every command. */
export const commonOptions: readonly Option[] = [
  { name: "help", short: "h", says: "Show this help" },
  { name: "version", says: "Show the version" },
  { name: "debug", says: "Show the stack of an error of ours" },
];

/**
 * Takes apart what was typed after the command's name.
 *
 * @throws
 *   A complaint, for an option that the command does not know, a value too many or too few, or a word too many.
 */
export async function readCommandLine(args: readonly string[], command: Command): Promise<CommandLine> {
  const known = [...command.options, ...commonOptions];
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      known.map(({ name, short, value }) => [
        name,
        { type: value ? "string" : "boolean", ...(short && { short }) },
      ]),
    ),
  });
  const words: string[] = [];
  const options = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const { rawName, value } = token;
    const option = known.find(({ name }) => name === token.name);
    if (option === undefined) {
      const names = known.map(({ name }) => `--${name}`);
      return refuseUnknown("option", rawName, names, command);
    }
    inspectValue(option, rawName, value, command);
    options.set(option.name, [...(options.get(option.name) ?? []), ...(value ? [value] : [])]);
  }
  const extra = words[command.most];
  if (extra !== undefined) refuseUse(command, `Unexpected \`${extra}\`, expected \`${usage(command)}\``);
  return { words, options };
}

function inspectValue(option: Option, name: string, value: string | undefined, command: Command): void {
  if (option.value !== undefined && !value) {
    refuseUse(command, `Unexpected \`${name}\` without value, expected \`${option.value}\``);
  }
  if (option.value === undefined && value) {
    refuseUse(command, `Unexpected value of \`${name}\`, expected none`);
  }
}

/** Refuses a word that is not known, and names the known one that it was probably meant to be. */
export async function refuseUnknown(
  kind: string,
  word: string,
  known: readonly string[],
  command?: Command,
): Promise<never> {
  const { suggestion } = await import("@policywright/schema");
  return refuseUse(command, `Unexpected ${kind} \`${word}\`, expected a known one`, suggestion(word, known));
}

/** How a command is typed. */
export function usage({ name, words }: Command): string {
  return ["policywright", name, words].filter(Boolean).join(" ");
}

function refuseUse(command: Command | undefined, message: string, fix?: string): never {
  const name = command ? `policywright ${command.name}` : "policywright";
  const complaint: Complaint = {
    path: name,
    message,
    fix: [fix, `\`${name} --help\` shows what it takes.`].filter(Boolean).join(" "),
  };
  return refuse(complaint);
}

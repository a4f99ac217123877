import packageJson from "../package.json" with { type: "json" };
import type { ExitCode } from "./command.js";
import { readCommandLine, refuseUnknown } from "./command-line.js";
import { commands } from "./commands.js";
import { complaintsOf, printed } from "./complaint.js";
import { help, helpOf } from "./help.js";
import type { Terminal } from "./terminal/terminal.js";

/** Complaints that are printed; more would only push the first out of sight. */
const mostComplaints = 20;

/**
 * Runs the command line.
 *
 * @param args
 *   Words after `policywright`.
 * @returns
 *   Exit code. Whatever goes wrong is printed; nothing is thrown.
 */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await run(args, terminal);
  } catch (error) {
    const complaints = complaintsOf(error);
    if (complaints === undefined) return bug(error, args, terminal);
    for (const complaint of complaints.slice(0, mostComplaints)) {
      terminal.note(terminal.colour.red(printed(complaint, terminal.folder)));
    }
    if (complaints.length > mostComplaints)
      terminal.note(`… and ${complaints.length - mostComplaints} more.`);
    if (args.includes("--json")) terminal.say(JSON.stringify({ problems: complaints }, null, 2));
    return 2;
  }
}

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const at = args.findIndex((arg) => !arg.startsWith("-"));
  const name = args[at];
  if (args.includes("--version")) return said(packageJson.version, terminal);
  if (name === undefined) return withoutCommand(args, terminal);
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined)
    return refuseUnknown(
      "command",
      name,
      commands.map((candidate) => candidate.name),
    );
  const line = await readCommandLine(args.toSpliced(at, 1), command);
  if (line.options.has("help")) return said(helpOf(command), terminal);
  return (await command.load())(line, terminal);
}

async function withoutCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (args.some((arg) => arg === "--help" || arg === "-h")) return said(help(), terminal);
  const [first] = args.filter((arg) => arg !== "--debug");
  if (first !== undefined) return refuseUnknown("option", first, ["--help", "--version"]);
  terminal.note(help());
  return 2;
}

function said(text: string, terminal: Terminal): ExitCode {
  terminal.say(text);
  return 0;
}

function bug(error: unknown, args: readonly string[], terminal: Terminal): ExitCode {
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
  const complaint = {
    path: "policywright",
    message: `Unexpected error of ours: ${message}`,
    fix: "Nothing of yours is wrong. Please report it, with what `--debug` prints.",
  };
  terminal.note(terminal.colour.red(printed(complaint, terminal.folder)));
  if (args.includes("--debug")) terminal.note(stack ?? "There is no stack.");
  return 2;
}

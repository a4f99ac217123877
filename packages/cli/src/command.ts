import type { Terminal } from "./terminal/terminal.js";

/** An option of a command, as the command line and the help have it. */
export interface Option {
  /** Without dashes. */
  readonly name: string;
  /** One letter that stands for it. */
  readonly short?: string;
  /** What its value is, for an option that takes one: `<folder>`. */
  readonly value?: string;
  readonly says: string;
}

/** A subcommand: what the help says about it, and how to get the code that runs it. */
export interface Command {
  readonly name: string;
  /** Words that it takes: `[models…]`. */
  readonly words: string;
  /** How many of them at most. */
  readonly most: number;
  readonly says: string;
  readonly options: readonly Option[];
  /** What to type after `policywright`. */
  readonly examples: readonly string[];
  /** Loaded when it runs, so that the others cost nothing. */
  readonly load: () => Promise<Run>;
}

/**
 * Runs a subcommand.
 *
 * @param line
 *   What was typed after the command's name.
 * @returns
 *   Exit code: 0 for done, 1 for findings or differences.
 * @throws
 *   Complaints about what it was given; the exit code is then 2.
 */
export type Run = (line: CommandLine, terminal: Terminal) => Promise<ExitCode>;

/** A command line, taken apart. */
export interface CommandLine {
  /** Words that are no options. */
  readonly words: readonly string[];
  /** Options by name: the values given, in order; none for an option that takes no value. */
  readonly options: Options;
}

/** Options that were given, by name. */
export type Options = ReadonlyMap<string, readonly string[]>;

/** 0 for done, 1 for findings or differences, 2 for wrong use or bad input. */
export type ExitCode = 0 | 1 | 2;

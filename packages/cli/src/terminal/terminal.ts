import type { createColors } from "picocolors";

/** What a command knows of the place that it runs in, so that tests can give it another. */
export interface Terminal {
  /** Folder that relative paths of the command line start from. */
  readonly folder: string;
  /** Somebody is there to answer questions. */
  readonly interactive: boolean;
  /** Colours of what `say` and `note` print; they do nothing in a pipe. */
  readonly colour: ReturnType<typeof createColors>;
  /** Prints a result, on standard output. */
  say(text: string): void;
  /** Prints a message about the run, on standard error. */
  note(text: string): void;
  /** Says what is being done now; shown on a terminal only, until the next message. */
  progress(text: string): void;
  /** All that comes in on standard input. */
  readInput(): string;
  /** Ends when the user breaks off a command that would go on for ever. */
  stopped(): Promise<void>;
  /** Likewise, for a command whose partner may end the process at any time, as editors end language servers. */
  served(): Promise<void>;
}

import { relative } from "node:path";

/** Something wrong with what we were given: where it stands, what was expected, how to mend it. */
export interface Complaint {
  /** Absolute path of the file that it stands in. */
  readonly file?: string;
  /** Line in that file, from 1; left out for formats whose lines we do not know. */
  readonly line?: number;
  /** Column in that line, from 1. */
  readonly column?: number;
  /** Place in the model (`recipients.tidio.country`), or the command that was used wrongly. */
  readonly path?: string;
  /** "Unexpected …, expected …", one sentence without full stop. */
  readonly message: string;
  /** What to do, in whole sentences. */
  readonly fix?: string;
}

/** Ends the command: what we were given cannot be used. The command prints the complaints and exits with 2. */
export function refuse(...complaints: readonly Complaint[]): never {
  throw Object.assign(new Error(complaints.map(({ message }) => message).join("\n")), { complaints });
}

/** The complaints of an error thrown by `refuse`; undefined for every other error, which is then a bug of ours. */
export function complaintsOf(error: unknown): readonly Complaint[] | undefined {
  if (!(error instanceof Error) || !("complaints" in error) || !Array.isArray(error.complaints))
    return undefined;
  return error.complaints;
}

/** A complaint as it is printed: a line that says where, then what and how to mend it, indented. */
export function printed(complaint: Complaint, folder: string): string {
  const { file, line, column, path, message, fix } = complaint;
  const place =
    file === undefined ? [] : [[relative(folder, file) || ".", line, column].filter(isGiven).join(":")];
  const head = [...place, ...(path ? [path] : [])].join(": ");
  return [head || "policywright", `  ${message}`, ...(fix ? [`  ${fix}`] : [])].map(visible).join("\n");
}

/** Words of others may hold escape sequences; a terminal must not obey them. */
function visible(text: string): string {
  return text.replace(/\p{Cc}/gu, (character) => (character === "\n" ? "\n  " : "\uFFFD"));
}

function isGiven(part: string | number | undefined): part is string | number {
  return part !== undefined;
}

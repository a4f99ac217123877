import type { Path } from "./walk.js";

/** Something in a model that is not as it must be. */
export interface Problem {
  /** Where in the model it stands. */
  readonly path: Path;
  /** What was found and what was expected, one sentence without full stop. */
  readonly message: string;
  /** How to mend it. */
  readonly fix?: string;
}

/** Thrown for a model that cannot be used. */
export interface PolicyError extends Error {
  readonly name: "PolicyError";
  readonly problems: readonly Problem[];
}

/** An error that carries the problems of a model and lists them in its message. */
export function policyError(problems: readonly Problem[]): PolicyError {
  const message = problems.map(problemLine).join("\n");
  return Object.assign(new Error(message), { name: "PolicyError" as const, problems });
}

/** Whether something that was thrown carries problems of a model. */
export function isPolicyError(error: unknown): error is PolicyError {
  return error instanceof Error && error.name === "PolicyError" && "problems" in error;
}

/** A path as people write it: `recipients.tidio.purposes[0]`. */
export function pathText(path: Path): string {
  return path.reduce<string>(
    (text, part) => (typeof part === "number" ? `${text}[${part}]` : text === "" ? part : `${text}.${part}`),
    "",
  );
}

function problemLine({ path, message, fix }: Problem): string {
  const where = path.length > 0 ? `${pathText(path)}: ` : "";
  return `${where}${message}${fix === undefined ? "" : `. ${fix}`}`;
}

import type { VFile } from "vfile";
import type { Report } from "./context.js";

/** Notes mistakes as messages of the file. */
export function reporter(file: VFile): Report {
  return (reason, where, mend) => {
    const message = file.message(reason, { place: where.position });
    message.note = mend;
  };
}

/**
 * Throws the messages of the files, if there are any, from top to bottom.
 *
 * @throws {AggregateError}
 */
export function throwIfAny(...files: readonly VFile[]): void {
  const errors = files.flatMap(({ messages }) => messages.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)));
  if (errors.length > 0) throw new AggregateError(errors, errors.map(String).join("\n"));
}

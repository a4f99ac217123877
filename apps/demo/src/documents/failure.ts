/** Why a document could not be made of a model that is right in itself. */
export interface Failure {
  /** What happened, one sentence without full stop. */
  readonly message: string;
  /** What the author can do. */
  readonly fix: string;
}

/** What an error of the generator means to an author. */
export function failureOf(error: unknown): Failure {
  const message = reasonOf(error);
  // The generator throws a RangeError for what an author can mend: words that are missing, a voice that a language lacks.
  const fix =
    error instanceof RangeError
      ? "Declare what is missing, or choose another language or voice. Your model is kept as it is."
      : "This is a defect of Policywright. Your model is kept: take the last step back, or export it.";
  return { message, fix };
}

/** What an error says, without full stop. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

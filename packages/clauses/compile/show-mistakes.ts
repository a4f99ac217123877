/**
 * What is wrong, where, and how to mend it: two lines for each mistake.
 *
 * @param error
 *   What `compileWording` or `compileTerms` threw; any other error is thrown on.
 */
export function showMistakes(error: unknown): string {
  if (!(error instanceof AggregateError)) throw error;
  return error.errors
    .map((message: Error & { readonly note?: string }) => `${message}\n  ${message.note ?? ""}`.trimEnd())
    .join("\n");
}

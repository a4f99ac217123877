/**
 * Whether any entry of a collection is such; `undefined` where none is, and of one it is not known, or there is no entry.
 *
 * All entries are read, so that what is read does not depend on their order.
 */
export function anyOf<T>(
  collection: Readonly<Record<string, T>> | readonly T[] | undefined,
  is: (entry: T) => boolean | undefined,
): boolean | undefined {
  return anyKnown(Object.values(collection ?? {}).map(is));
}

/** Whether any of several answers is yes; `undefined` where none is, and one is not known, or there is none. */
export function anyKnown(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(true)) return true;
  return answers.length === 0 || answers.includes(undefined) ? undefined : false;
}

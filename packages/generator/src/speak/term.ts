import type { Label, Text, Value } from "@policywright/clauses";

/**
 * Label of a vocabulary's term, words or a phrase.
 *
 * @throws {RangeError}
 *   When the locale has no label for it.
 */
export function termLabel(
  { vocabulary, term }: Extract<Value, { type: "term" }>,
  { terms, locale }: Text,
): Label {
  const label = terms[vocabulary]?.[term];
  if (label === undefined) {
    throw new RangeError(
      `Unexpected term \`${vocabulary}.${term}\`, expected one that \`${locale}\` has a label for`,
    );
  }
  return label;
}

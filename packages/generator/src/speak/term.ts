import type { Phrase, Text, Value } from "@policywright/clauses";

/**
 * Label of a vocabulary's term, to be spoken as a part of the sentence.
 *
 * @throws {RangeError}
 *   When the locale has no label for it.
 */
export function spokenTerm(
  { vocabulary, term }: Extract<Value, { type: "term" }>,
  { terms, locale }: Text,
): Phrase {
  const label = terms[vocabulary]?.[term];
  if (label === undefined) {
    throw new RangeError(
      `Unexpected term \`${vocabulary}.${term}\`, expected one that \`${locale}\` has a label for`,
    );
  }
  return typeof label === "string" ? [{ type: "text", value: label }] : label;
}

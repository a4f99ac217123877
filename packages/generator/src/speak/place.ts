import type { Text } from "@policywright/clauses";

/**
 * Name of a country or region.
 *
 * @throws {RangeError}
 *   When the locale does not name it.
 */
export function spokenPlace(place: string, { places, locale }: Text): string {
  const name = Object.hasOwn(places, place) ? places[place] : undefined;
  if (name === undefined)
    throw new RangeError(`Unexpected place \`${place}\`, expected one that \`${locale}\` names`);
  return name;
}

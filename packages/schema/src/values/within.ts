import type { Place } from "./place.js";
import { countries, eea, eu } from "./places.js";

/** Members of the groups of countries that are listed; of the others it is not known. */
// biome-ignore format: rows are easier to check than columns
const members: Readonly<Partial<Record<Place, readonly Place[]>>> = {
  eu,
  eea,
  europe: [
    ...eea, "AD", "AL", "BA", "BY", "CH", "FO", "GB", "GG", "GI", "IM", "JE", "MC", "MD", "ME", "MK", "RS",
    "SM", "UA", "VA",
  ],
  "mainland-china": [],
  "north-america": ["CA", "MX", "US"],
};

const isCountry = (place: Place): boolean => (countries as readonly Place[]).includes(place);

/** The country that a region is part of: the United States of a state. */
function countryOf(place: Place): Place | undefined {
  if (place === "mainland-china") return "CN";
  return countries.find((country) => place.startsWith(`${country}-`));
}

/**
 * Whether a place lies within another one, or is the same: `FR` within `eea`, `US-CA` within `US`.
 *
 * @returns
 *   `undefined` where the members of the outer place are not listed, as for `africa`.
 */
export function isWithin(inner: Place, outer: Place): boolean | undefined {
  if (inner === outer || outer === "world") return true;
  const country = countryOf(inner);
  if (country !== undefined) return country === outer || isWithin(country, outer);
  const inOuter = members[outer];
  if (inOuter) return members[inner]?.every((one) => inOuter.includes(one)) ?? inOuter.includes(inner);
  return isCountry(outer) || countryOf(outer) !== undefined ? false : undefined;
}

/** Whether two places have people in common, as far as is known: `US` and `US-CA`, but not `FR` and `US-CA`. */
export function overlap(one: Place, other: Place): boolean {
  if (isWithin(one, other) || isWithin(other, one)) return true;
  return members[one]?.some((member) => overlap(member, other)) ?? false;
}

import type { Place } from "./place.js";
import { type Country, countries, eea, eu, regions } from "./places.js";

/** Members of the groups of countries that are listed; of the others it is not known. */
// biome-ignore format: rows are easier to check than columns
const members: Readonly<Partial<Record<Place, ReadonlySet<Place>>>> = {
  eu: new Set<Place>(eu),
  eea: new Set<Place>(eea),
  europe: new Set<Place>([
    ...eea, "AD", "AL", "BA", "BY", "CH", "FO", "GB", "GG", "GI", "IM", "JE", "MC", "MD", "ME", "MK", "RS",
    "SM", "UA", "VA",
  ]),
  "mainland-china": new Set(),
  "north-america": new Set<Place>(["CA", "MX", "US"]),
};

const known: ReadonlySet<string> = new Set(countries);
const isCountry = (place: string): place is Country => known.has(place);

/** The country that a region is part of: the United States of a state. */
const countryOf: ReadonlyMap<Place, Country> = new Map([
  ...regions.flatMap((region): [Place, Country][] => {
    const [country = ""] = region.split("-", 1);
    return isCountry(country) ? [[region, country]] : [];
  }),
  ["mainland-china", "CN"],
]);

/**
 * Whether a place lies within another one, or is the same: `FR` within `eea`, `US-CA` within `US`.
 *
 * @returns
 *   `undefined` where the members of the outer place are not listed, as for `africa`.
 */
export function isWithin(inner: Place, outer: Place): boolean | undefined {
  if (inner === outer || outer === "world") return true;
  const country = countryOf.get(inner);
  if (country !== undefined) return country === outer || isWithin(country, outer);
  const inOuter = members[outer];
  const inInner = members[inner];
  if (inOuter) return inInner ? isSubset(inInner, inOuter) : inOuter.has(inner);
  return isCountry(outer) || countryOf.has(outer) ? false : undefined;
}

/** Whether two places have people in common, as far as is known: `US` and `US-CA`, but not `FR` and `US-CA`. */
export function overlap(one: Place, other: Place): boolean {
  if (isWithin(one, other) || isWithin(other, one)) return true;
  for (const member of members[one] ?? none) if (overlap(member, other)) return true;
  return false;
}

const none: ReadonlySet<Place> = new Set();

function isSubset(some: ReadonlySet<Place>, all: ReadonlySet<Place>): boolean {
  for (const one of some) if (!all.has(one)) return false;
  return true;
}

import { expect, test } from "vitest";
import { Place } from "./place.js";
import { countries, eea, eu, regions, states } from "./places.js";

test("knows each country of ISO 3166-1 once", () => {
  expect(new Set(countries).size).toBe(249);
  expect(countries).toHaveLength(249);
  expect(countries.toSorted()).toEqual(countries);
});

test("knows 50 states and the federal district", () => {
  expect(new Set(states).size).toBe(51);
});

test("uses no code twice", () => {
  expect(new Set([...countries, ...regions]).size).toBe(countries.length + regions.length);
});

test("counts 27 members of the European Union and 30 of the European Economic Area", () => {
  expect(new Set(eu).size).toBe(27);
  expect(new Set(eea).size).toBe(30);
});

test.each(["FR", "US-CA", "mainland-china"])("takes `%s`", (place) => {
  expect(Place.parse(place)).toBe(place);
});

test.each(["UK", "France", "fr", ""])("refuses `%s` and says what it expects", (place) => {
  const { error } = Place.safeParse(place);
  expect(error?.issues[0]?.message).toBe(
    `Unexpected country \`${place}\`, expected an ISO 3166-1 code such as \`FR\`, an ISO 3166-2 code of a US state such as \`US-CA\`, or a region such as \`eea\``,
  );
});

import { expect, test } from "vitest";
import { matches, withoutOverlaps } from "./matches.js";

test("matches of several patterns come in order, without those that begin within another", () => {
  const text = "one two three four";
  const found = withoutOverlaps(matches(text, /two three|four/g), matches(text, /one|three four/g), []);
  expect([...found].map(({ words }) => words)).toEqual(["one", "two three", "four"]);
});

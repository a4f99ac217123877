import { expect, test } from "vitest";
import type { FactName } from "./facts.js";
import { follows } from "./testing/follows.js";

const cases: readonly (readonly [fact: FactName, declared: object, expected: boolean | undefined])[] = [
  ["offersToChildren", {}, undefined],
  ["offersToChildren", { children: { age: 13, directed: {} } }, true],
  ["offersToChildren", { children: { age: 13, notDirected: true } }, false],
  ["reachesChildren", { children: { age: 13, notDirected: true } }, undefined],
  ["reachesChildren", { children: { age: 13, notDirected: true, likelyUsers: true } }, true],
  ["hasSeveralLanguages", { audience: { languages: ["en"] } }, false],
  ["hasSeveralLanguages", { audience: { languages: ["en", "fr"] } }, true],
];

test.each(cases)("%s of %j is %s", (fact, declared, expected) => {
  expect(follows(fact, declared)).toBe(expected);
});

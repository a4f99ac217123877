import { expect, test } from "vitest";
import type { FactName } from "./facts.js";
import { follows } from "./testing/follows.js";

const directed = (facts: object) => ({ children: { age: 13, directed: facts } });
const operators = { one: { name: "One" }, two: { name: "Two" } };

const cases: readonly (readonly [fact: FactName, declared: object, expected: boolean | undefined])[] = [
  ["collectsFromChildren", {}, undefined],
  ["collectsFromChildren", directed({}), true],
  ["collectsFromChildren", { children: { age: 13, notDirected: true } }, undefined],
  ["collectsFromChildren", { children: { age: 13, notDirected: true, notKnowinglyCollected: true } }, false],
  [
    "collectsFromChildren",
    { children: { age: 12, notDirected: true, notKnowinglyCollected: true } },
    undefined,
  ],
  ["keepsFromChildren", { children: { age: 16, notDirected: true, notKnowinglyCollected: true } }, true],
  ["disclosesChildrensData", directed({}), undefined],
  ["disclosesChildrensData", directed({ recipients: false }), false],
  ["disclosesChildrensData", directed({ recipients: ["hosting"] }), true],
  ["asksParents", directed({ consent: "signing a form" }), true],
  ["asksParents", directed({}), undefined],
  ["identifiesChildren", directed({ identifiers: false }), false],
  ["identifiesChildren", directed({ identifiers: { purposes: ["security"] } }), true],
  ["recordsChildren", directed({ voiceFiles: false }), false],
  ["sharesChildrensService", directed({}), undefined],
  ["sharesChildrensService", directed({ operators }), true],
  ["sharesChildrensService", directed({ operators: { one: operators.one } }), false],
  ["keepsSafeHarbour", directed({ safeHarbour: "Playsafe" }), true],
];

test.each(cases)("%s of %j is %s", (fact, declared, expected) => {
  expect(follows(fact, declared)).toBe(expected);
});

import { expect, test } from "vitest";
import type { FactName } from "./facts.js";
import { follows } from "./testing/follows.js";

const kept = (retention: object) => ({ dataCategories: { contact: { term: "contact", retention } } });
const signal = (control: object) => ({ signals: { globalPrivacyControl: control } });

const cases: readonly (readonly [fact: FactName, declared: object, expected: boolean | undefined])[] = [
  ["verifiesNobody", {}, undefined],
  ["verifiesNobody", { requests: { verification: { impossible: "we keep no names" } } }, true],
  ["verifiesNobody", { requests: { verification: { account: true } } }, false],
  ["letsPeopleReview", {}, undefined],
  ["letsPeopleReview", { rights: { granted: { correct: {} } } }, true],
  ["letsPeopleReview", { account: { selfService: { change: false } } }, false],
  ["deletesSelectively", { rights: { granted: { delete: { selectively: true } } } }, true],
  ["replacesLinkBySignal", signal({ honoured: true }), undefined],
  ["replacesLinkBySignal", signal({ honoured: true, frictionless: true }), true],
  ["replacesLinkBySignal", signal({ honoured: false, frictionless: true }), false],
  ["replacesLinkBySignal", { sale: { sells: false, shares: false } }, false],
  ["keepsOverAYear", {}, undefined],
  ["keepsOverAYear", kept({ period: { amount: 13, unit: "month" } }), true],
  ["keepsOverAYear", kept({ period: { amount: 12, unit: "month" } }), false],
  ["keepsOverAYear", kept({ atMost: { amount: 52, unit: "week" } }), undefined],
  ["keepsOverAYear", kept({ period: { amount: 30, unit: "day" } }), false],
  ["keepsOverAYear", kept({ period: { amount: 1, unit: "month" }, from: "you leave" }), undefined],
  ["keepsOverAYear", kept({ atLeast: { amount: 2, unit: "year" } }), true],
  ["keepsOverAYear", kept({ criterion: "account-exists" }), undefined],
];

test.each(cases)("%s of %j is %s", (fact, declared, expected) => {
  expect(follows(fact, declared)).toBe(expected);
});

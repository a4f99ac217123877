import { expect, test } from "vitest";
import type { FactName } from "./facts.js";
import { follows } from "./testing/follows.js";

const deciding = (decision: object) => ({
  automatedDecisions: { decisions: { loan: { about: "whether you get a loan", ...decision } } },
});

const cases: readonly (readonly [fact: FactName, declared: object, expected: boolean | undefined])[] = [
  ["profilesSignificantly", { automatedDecisions: { profiling: false } }, false],
  ["profilesSignificantly", {}, undefined],
  ["decidesOnEssentials", {}, undefined],
  ["decidesOnEssentials", { automatedDecisions: { made: false } }, false],
  ["decidesOnEssentials", { automatedDecisions: { made: true } }, undefined],
  ["decidesOnEssentials", deciding({}), undefined],
  ["decidesOnEssentials", deciding({ area: "other" }), false],
  ["decidesOnEssentials", deciding({ area: "finance" }), true],
  ["decidesWithoutAppeal", deciding({ area: "finance" }), undefined],
  ["decidesWithoutAppeal", deciding({ area: "finance", humanReview: false }), true],
  ["decidesWithoutAppeal", deciding({ area: "finance", humanReview: true }), false],
];

test.each(cases)("%s of %j is %s", (fact, declared, expected) => {
  expect(follows(fact, declared)).toBe(expected);
});

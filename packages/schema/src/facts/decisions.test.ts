import { expect, test } from "vitest";
import type { FactName } from "./facts.js";
import { follows } from "./testing/follows.js";

const loan = (facts: object) => ({
  automatedDecisions: { decisions: { loan: { about: "whether you get a loan", ...facts } } },
});

const cases: readonly (readonly [fact: FactName, declared: object, expected: boolean | undefined])[] = [
  ["makesAutomatedDecisions", {}, undefined],
  ["makesAutomatedDecisions", { automatedDecisions: { made: false } }, false],
  ["makesAutomatedDecisions", { automatedDecisions: { made: true } }, undefined],
  ["makesAutomatedDecisions", loan({}), undefined],
  ["makesAutomatedDecisions", loan({ significant: true }), true],
  ["makesAutomatedDecisions", loan({ significant: false }), false],
  ["makesNoAutomatedDecisions", {}, undefined],
  ["makesNoAutomatedDecisions", { automatedDecisions: { made: false } }, true],
  ["makesNoAutomatedDecisions", loan({}), false],
  ["decidesOnContractOrConsent", loan({ significant: true }), undefined],
  ["decidesOnContractOrConsent", loan({ significant: true, basis: "contract" }), true],
  ["decidesOnContractOrConsent", loan({ significant: true, basis: "law" }), false],
  ["decidesOnContractOrConsent", loan({ significant: false }), false],
  ["decidesOnSpecialCategories", loan({ significant: true }), undefined],
  [
    "decidesOnSpecialCategories",
    loan({ significant: true, specialCategoryCondition: "explicit-consent" }),
    true,
  ],
  ["decidesOnSpecialCategories", { automatedDecisions: { made: false } }, false],
];

test.each(cases)("%s of %j is %s", (fact, declared, expected) => {
  expect(follows(fact, declared)).toBe(expected);
});

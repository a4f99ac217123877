import { expect, test } from "vitest";
import type { FactName } from "./facts.js";
import { follows } from "./testing/follows.js";

const resting = (legalBasis: string | undefined, facts: object = {}) => ({
  dataCategories: { contact: { term: "contact" } },
  activities: { one: { purposes: ["payment"], data: ["contact"], ...(legalBasis && { legalBasis }) } },
  ...facts,
});

const cases: readonly (readonly [fact: FactName, declared: object, expected: boolean | undefined])[] = [
  ["usesConsent", resting("consent"), true],
  ["usesConsent", resting("contract"), false],
  ["usesConsent", resting(undefined), undefined],
  ["usesRecognisedInterests", resting("recognised-legitimate-interests"), true],
  ["allowsObjectionForReasons", resting("public-task"), true],
  ["allowsObjectionForReasons", resting("contract"), false],
  ["allowsObjection", resting("contract"), undefined],
  ["allowsObjection", resting("contract", { marketing: { sent: false } }), false],
  ["allowsObjection", resting("contract", { marketing: { sent: true } }), true],
  ["allowsPortability", resting("contract"), true],
  ["allowsPortability", resting("legal-obligation"), false],
];

test.each(cases)("%s of %j is %s", (fact, declared, expected) => {
  expect(follows(fact, declared)).toBe(expected);
});

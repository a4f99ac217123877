import { expect, test } from "vitest";
import type { FactName } from "./facts.js";
import { follows } from "./testing/follows.js";

const login = { label: "log-ins", sensitive: "account-access" };
const faith = { label: "faith", special: "religious-or-philosophical-beliefs" };
const union = { label: "membership", special: "trade-union-membership" };

const cases: readonly (readonly [fact: FactName, declared: object, expected: boolean | undefined])[] = [
  ["handlesSensitiveData", {}, undefined],
  ["handlesSensitiveData", { dataCategories: { login } }, true],
  ["handlesSensitiveData", { sensitiveData: { collected: false } }, false],
  ["handlesSensitiveData", { sensitiveData: { traits: false } }, undefined],
  ["handlesTraits", { dataCategories: { login, union } }, undefined],
  ["handlesTraits", { dataCategories: { faith } }, true],
  ["handlesTraits", { dataCategories: { login }, sensitiveData: { traits: false } }, false],
  ["handlesTraits", { sensitiveData: { collected: false } }, false],
  ["usesSensitiveBeyond", { sensitiveData: { beyondPermitted: true } }, true],
  ["usesSensitiveBeyond", { sensitiveData: { furtherPurposes: ["marketing"] } }, true],
  ["usesSensitiveBeyond", { sensitiveData: { beyondPermitted: true, inferring: false } }, false],
  ["usesSensitiveBeyond", { sensitiveData: { collected: false } }, false],
  ["usesSensitiveBeyond", { sensitiveData: { inferring: true } }, undefined],
  ["limitsSensitiveUseItself", { sensitiveData: { beyondPermitted: false } }, true],
  ["sellsSharesOrUsesSensitiveBeyond", { sale: { sells: false, shares: false } }, undefined],
  [
    "sellsSharesOrUsesSensitiveBeyond",
    { sale: { sells: false, shares: false }, sensitiveData: { beyondPermitted: false } },
    false,
  ],
  ["sellsSharesOrUsesSensitiveBeyond", { sale: { shares: true } }, true],
  ["infersWithoutConsent", { sensitiveData: { inferring: true } }, undefined],
  ["infersWithoutConsent", { sensitiveData: { inferring: true, consent: true } }, false],
  ["infersWithoutConsent", { sensitiveData: { inferring: true, consent: false } }, true],
  [
    "infersWithoutConsent",
    { sensitiveData: { inferencesDeletedWithin: { amount: 24, unit: "hour" } } },
    true,
  ],
];

test.each(cases)("%s of %j is %s", (fact, declared, expected) => {
  expect(follows(fact, declared)).toBe(expected);
});

import { expect, test } from "vitest";
import type { FactName } from "./facts.js";
import { follows } from "./testing/follows.js";

const contact = { term: "contact" };
const flow = { to: ["data-broker"] };

const cases: readonly (readonly [fact: FactName, declared: object, expected: boolean | undefined])[] = [
  ["sellsData", {}, undefined],
  ["sellsData", { sale: { sells: false } }, false],
  ["sellsData", { dataCategories: { contact: { ...contact, sold: false } } }, undefined],
  ["sellsData", { sale: { sells: false }, dataCategories: { contact: { ...contact, sold: flow } } }, true],
  ["sharesData", { dataCategories: { contact: { ...contact, shared: flow } } }, true],
  ["sellsOrShares", { sale: { sells: false } }, undefined],
  ["sellsOrShares", { sale: { sells: false, shares: false } }, false],
  ["neitherSellsNorShares", { sale: { sells: false, shares: false } }, true],
  ["neitherSellsNorShares", { sale: { sells: true } }, false],
  ["neitherSellsNorShares", {}, undefined],
  ["targetsAdvertising", { sale: { shares: true, targetedAdvertising: false } }, true],
  ["targetsAdvertising", { sale: { shares: false } }, undefined],
  ["targetsAdvertising", { sale: { targetedAdvertising: false } }, false],
  [
    "targetsAdvertising",
    {
      dataCategories: { contact },
      activities: { ads: { purposes: ["targeted-advertising"], data: ["contact"] } },
    },
    true,
  ],
  ["sellsOrTargetsAdvertising", { sale: { sells: false, targetedAdvertising: false } }, false],
  ["sellsOrTargetsAdvertising", { sale: { targetedAdvertising: true } }, true],
  ["sellsSensitiveData", { sale: { sells: true } }, undefined],
  ["sellsSensitiveData", { sale: { sells: false } }, false],
  ["sellsSensitiveData", { sale: { sells: true }, sensitiveData: { traits: false } }, false],
  ["sellsSensitiveData", { sale: { notices: ["texas-sensitive"] } }, true],
  [
    "sellsSensitiveData",
    { dataCategories: { health: { label: "health", sensitive: "health-information", sold: flow } } },
    true,
  ],
  [
    "sellsSensitiveData",
    { dataCategories: { login: { label: "log-ins", sensitive: "account-access", sold: flow } } },
    undefined,
  ],
  ["sellsBiometricData", { sale: { sells: true, sensitive: true } }, undefined],
  [
    "sellsBiometricData",
    { sale: { sensitive: true }, dataCategories: { contact: { ...contact, sold: flow } } },
    false,
  ],
  [
    "sellsBiometricData",
    { dataCategories: { faces: { label: "faces", statutory: ["biometric-information"], sold: flow } } },
    true,
  ],
  ["knowsMinorsAmongSold", { sale: { sells: true } }, undefined],
  ["knowsMinorsAmongSold", { sale: { sells: true, minors: { known: true } } }, true],
  ["knowsMinorsAmongSold", { sale: { sells: false, shares: false } }, false],
  ["isBrokerInTexas", { sale: { broker: ["US-CA"] } }, false],
  ["isBrokerInTexas", { sale: { broker: ["US-CA", "US-TX"] } }, true],
  ["isBrokerInTexas", { sale: { broker: false } }, false],
  ["isBrokerInTexas", { sale: { sells: true } }, undefined],
  ["usesAlternativeLink", { sale: { optOutTitle: "privacy-choices" } }, true],
  ["usesAlternativeLink", { sale: { optOutTitle: "do-not-sell-or-share" } }, false],
  ["usesAlternativeLink", { sale: { sells: false, shares: false } }, undefined],
];

test.each(cases)("%s of %j is %s", (fact, declared, expected) => {
  expect(follows(fact, declared)).toBe(expected);
});

import { expect, test } from "vitest";
import type { FactName } from "./facts.js";
import { follows } from "./testing/follows.js";

const contact = { contact: { term: "contact" } };
const used = (facts: object) => ({
  dataCategories: contact,
  activities: { orders: { purposes: ["payment"], data: ["contact"], ...facts } },
});

const cases: readonly (readonly [fact: FactName, declared: object, expected: boolean | undefined])[] = [
  ["collectsFromPerson", {}, undefined],
  ["collectsFromPerson", { collection: { ways: ["direct"] } }, true],
  ["collectsFromPerson", { collection: { ways: ["indirect"] } }, false],
  ["collectsFromPerson", { collection: { means: ["third-parties"] } }, undefined],
  ["collectsFromPerson", { collection: { means: ["written", "third-parties"] } }, true],
  ["collectsFromPerson", { collection: { voluntary: true } }, true],
  ["collectsFromPerson", { support: { data: ["contact"] } }, true],
  ["collectsFromPerson", { visits: { logs: ["ip-address"] } }, true],
  ["collectsFromPerson", { dataCategories: { log: { term: "log-usage", automatic: true } } }, true],
  ["collectsFromPerson", { collection: { ways: ["indirect"], askedWhen: ["service-use"] } }, true],
  ["collectsFromPerson", used({ provision: { required: false } }), true],
  ["collectsFromPerson", used({ sources: ["public-register"] }), undefined],
  [
    "collectsFromPerson",
    { dataCategories: { contact: { term: "contact", sources: ["data-subject"] } } },
    true,
  ],
  [
    "collectsFromPerson",
    { dataCategories: { contact: { term: "contact", sources: ["public-register"] } } },
    false,
  ],
  ["collectsFromOthers", {}, undefined],
  ["collectsFromOthers", { sources: { shop: { term: "partner" } } }, true],
  ["collectsFromOthers", used({ sources: ["public-register"] }), true],
  ["collectsFromOthers", used({ sources: ["data-subject"] }), false],
  ["collectsFromOthers", used({}), undefined],
  ["collectsFromOthers", { collection: { fromThirdParties: false } }, false],
  [
    "collectsFromOthers",
    { collection: { fromThirdParties: false }, sources: { shop: { term: "partner" } } },
    true,
  ],
  ["usesForNewPurposes", {}, undefined],
  ["usesForNewPurposes", { collection: { furtherPurposes: false } }, false],
  ["hasSeveralPurposes", {}, undefined],
  ["hasSeveralPurposes", used({}), false],
  ["hasSeveralPurposes", used({ purposes: ["payment", "security"] }), true],
  ["usesSpecialCategories", { dataCategories: contact }, undefined],
  ["usesSpecialCategories", { collection: { specialCategories: false } }, false],
  ["usesSpecialCategories", { dataCategories: { sick: { label: "sick notes", special: "health" } } }, true],
  [
    "usesSpecialCategories",
    { dataCategories: { past: { label: "convictions", special: "criminal-convictions" } } },
    undefined,
  ],
  [
    "usesOffenceData",
    { dataCategories: { past: { label: "convictions", special: "criminal-convictions" } } },
    true,
  ],
  ["usesOffenceData", { collection: { offences: false } }, false],
];

test.each(cases)("%s of %j is %s", (fact, declared, expected) => {
  expect(follows(fact, declared)).toBe(expected);
});

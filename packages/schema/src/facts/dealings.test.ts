import { expect, test } from "vitest";
import type { FactName } from "./facts.js";
import { follows } from "./testing/follows.js";

const cases: readonly (readonly [fact: FactName, declared: object, expected: boolean | undefined])[] = [
  ["isOnlineOnly", {}, undefined],
  ["dealsOffline", { audience: { onlineOnly: false } }, true],
  ["dealsOffline", { audience: { onlineOnly: true } }, false],
  ["hasWebsite", {}, undefined],
  ["hasWebsite", { scope: { websites: [] } }, false],
  ["hasWebsite", { scope: { websites: { notGiven: true } } }, true],
  ["hasWebsite", { scope: { websites: ["shop.example"] } }, true],
  ["hasWebsite", { documents: { "privacy-policy": { address: "https://shop.example/privacy" } } }, true],
  ["hasApp", {}, undefined],
  ["hasApp", { scope: { apps: [] } }, false],
  ["usesOtherLanguages", { audience: { languages: ["en", "en-GB"] } }, false],
  ["usesOtherLanguages", { audience: { languages: ["en", "es"] } }, true],
  ["reachesTenMillion", { audience: { tenMillion: false } }, false],
  ["countsEverybody", { requests: { metrics: { year: 2025, everyone: true } } }, true],
  ["offersIncentives", {}, undefined],
  ["offersIncentives", { incentives: {} }, false],
  ["offersIncentives", { incentives: { club: { name: "Club", offers: "points" } } }, true],
  ["usesDeidentifiedData", { deidentifiedData: { used: false } }, false],
  ["usesDeidentifiedData", { deidentifiedData: { commitment: true } }, true],
];

test.each(cases)("%s of %j is %s", (fact, declared, expected) => {
  expect(follows(fact, declared)).toBe(expected);
});

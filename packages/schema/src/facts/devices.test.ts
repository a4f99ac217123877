import { expect, test } from "vitest";
import type { FactName } from "./facts.js";
import { follows } from "./testing/follows.js";

const item = (facts: object) => ({
  cookies: { items: { one: { name: "one", purposes: ["security"], ...facts } } },
});

const cases: readonly (readonly [fact: FactName, declared: object, expected: boolean | undefined])[] = [
  ["storesOnDevices", {}, undefined],
  ["storesOnDevices", { cookies: { used: false } }, false],
  ["storesOnDevices", { cookies: { used: false, similarTechnologies: true } }, true],
  ["storesOnDevices", { trackers: { beacons: { used: true } } }, true],
  ["storesUnneeded", { cookies: { used: true } }, undefined],
  ["storesUnneeded", item({}), undefined],
  ["storesUnneeded", item({ category: "strictly-necessary" }), false],
  ["storesUnneeded", item({ category: "functional" }), true],
  ["storesUnneeded", { cookies: { used: false } }, false],
  ["storesWithConsentInUk", item({ category: "analytics" }), true],
  [
    "storesWithConsentInUk",
    { cookies: { ...item({ category: "analytics" }).cookies, exempt: { statistics: true } } },
    false,
  ],
  [
    "storesWithConsentInUk",
    { cookies: { ...item({ category: "advertising" }).cookies, exempt: { statistics: true } } },
    true,
  ],
  ["storesNeeded", item({ category: "strictly-necessary" }), true],
  ["storesNeeded", item({ category: "analytics" }), false],
  ["storesNeeded", { cookies: { exempt: { necessary: true } } }, true],
  ["storesOtherThanCookies", item({ storage: "local-storage" }), true],
  ["storesOtherThanCookies", item({}), undefined],
  ["storesOtherThanCookies", { cookies: { similarTechnologies: false } }, false],
  ["exemptsStatistics", { cookies: { used: true } }, undefined],
  ["exemptsStatistics", { cookies: { consent: "banner" } }, false],
  ["exemptsStatistics", { cookies: { consent: "banner", exempt: { statistics: true } } }, true],
  ["exemptsAppearance", { cookies: { exempt: { appearance: true } } }, true],
  ["embedsThirdParties", {}, undefined],
  ["embedsThirdParties", item({ party: "third" }), true],
  ["embedsThirdParties", { trackers: { thirdParties: false } }, false],
  ["makesAccessDependOnConsent", { cookies: { choices: { wall: true } } }, true],
  ["makesAccessDependOnConsent", { cookies: { choices: { refusal: "services-work" } } }, false],
  ["makesAccessDependOnConsent", { cookies: { used: true } }, undefined],
  ["tracksEmails", { trackers: { emailTracking: false } }, false],
];

test.each(cases)("%s of %j is %s", (fact, declared, expected) => {
  expect(follows(fact, declared)).toBe(expected);
});

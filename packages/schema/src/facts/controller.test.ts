import { expect, test } from "vitest";
import type { FactName } from "./facts.js";
import { follows } from "./testing/follows.js";

const controller = (facts: object) => ({ controller: { name: "Example", ...facts } });
const rental = { rental: { name: "Rental AG", responsibilities: "rentals" } };

const cases: readonly (readonly [fact: FactName, declared: object, expected: boolean | undefined])[] = [
  ["hasOfficer", {}, undefined],
  ["hasOfficer", controller({ officerAppointed: false }), false],
  ["hasOfficer", controller({ dataProtectionOfficer: { email: "dpo@example.org" } }), true],
  ["hasJointControllers", {}, undefined],
  ["hasJointControllers", controller({ joint: false }), false],
  ["hasJointControllers", controller({ jointControllers: rental }), true],
  ["hasJointControllers", { recipients: { rental: { name: "Rental AG", role: "joint-controller" } } }, true],
  ["establishedOutsideEea", {}, undefined],
  ["establishedOutsideEea", controller({ country: "NO" }), false],
  ["establishedOutsideEea", controller({ country: "US" }), true],
  ["establishedOutsideEea", controller({ country: "US", establishments: ["IE"] }), false],
  ["establishedOutsideEea", controller({ country: "US", publicAuthority: true }), false],
  ["establishedOutsideUk", controller({ country: "NO" }), true],
  ["establishedOutsideUk", controller({ country: "GB" }), false],
];

test.each(cases)("%s of %j is %s", (fact, declared, expected) => {
  expect(follows(fact, declared)).toBe(expected);
});

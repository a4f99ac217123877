import { expect, test } from "vitest";
import type { FactName } from "./facts.js";
import { follows } from "./testing/follows.js";

const to = (place: string, safeguard?: string | string[]) => ({
  transfers: { one: { to: [place], ...(safeguard && { safeguard }) } },
});
const recipient = (facts: object) => ({ recipients: { host: { name: "Host", ...facts } } });

const cases: readonly (readonly [fact: FactName, declared: object, expected: boolean | undefined])[] = [
  ["transfersOutsideEea", {}, undefined],
  ["transfersOutsideEea", to("US"), true],
  ["transfersOutsideEea", to("FR"), undefined],
  ["transfersOutsideEea", recipient({ country: "US" }), true],
  ["transfersOutsideEea", recipient({ country: "US", regions: ["US"] }), false],
  ["transfersOutsideEea", recipient({ country: "FR" }), false],
  ["transfersOutsideEea", recipient({}), undefined],
  ["transfersOutsideEea", { disclosure: { staysIn: ["eu"] } }, false],
  ["transfersOutsideEea", { disclosure: { staysIn: ["eu"] }, ...to("US") }, true],
  ["transfersOutsideEea", { security: { storedIn: ["CH"] } }, true],
  ["transfersOutsideEea", { transfers: { one: { from: ["GB"], to: ["US"] } } }, undefined],
  ["transfersOutsideEea", { transfers: { one: { outside: ["eea"] } } }, true],
  ["transfersOutsideUk", recipient({ country: "FR" }), true],
  ["transfersOutsideUk", { disclosure: { staysIn: ["GB"] } }, false],
  ["transfersInadequatelyFromEea", to("US"), undefined],
  ["transfersInadequatelyFromEea", to("JP", "adequacy-decision"), false],
  ["transfersInadequatelyFromEea", to("IN", "standard-contractual-clauses"), true],
  [
    "transfersInadequatelyFromEea",
    { ...to("JP", "adequacy-decision"), ...recipient({ country: "US" }) },
    undefined,
  ],
  ["transfersInadequatelyFromUk", to("US", ["eu-us-data-privacy-framework", "uk-us-data-bridge"]), false],
  ["transfersInadequatelyFromUk", to("US", "eu-us-data-privacy-framework"), true],
  ["transfersUnderSafeguards", to("US", "uk-idta"), true],
  ["transfersUnderSafeguards", to("JP", "adequacy-decision"), false],
  ["transfersOnConsent", to("US", "consent-derogation"), true],
  ["transfersForCompellingInterests", to("US", "compelling-interests-derogation"), true],
  ["transfersUnderCorporateRules", { disclosure: { staysIn: ["eea"] } }, false],
];

test.each(cases)("%s of %j is %s", (fact, declared, expected) => {
  expect(follows(fact, declared)).toBe(expected);
});

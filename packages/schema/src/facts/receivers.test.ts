import { expect, test } from "vitest";
import type { FactName } from "./facts.js";
import { follows } from "./testing/follows.js";

const host = { name: "Host", role: "processor" };
const network = { name: "Network", role: "third-party" };

const cases: readonly (readonly [fact: FactName, declared: object, expected: boolean | undefined])[] = [
  ["passesToThirdParties", {}, undefined],
  ["passesToThirdParties", { recipients: {} }, false],
  ["passesToThirdParties", { recipients: { host } }, false],
  ["passesToThirdParties", { recipients: { host, other: { name: "Other" } } }, undefined],
  ["passesToThirdParties", { recipients: { host, network } }, true],
  ["passesToThirdParties", { recipients: { host }, sale: { sells: true } }, true],
  ["passesToThirdParties", { disclosure: { onlyProviders: true } }, false],
  ["passesToAnybody", { recipients: {} }, false],
  ["passesToAnybody", { recipients: { host } }, true],
  ["passesToAnybody", {}, undefined],
  ["passesToAnybody", { disclosure: { nobodyElse: true } }, false],
  ["disclosesForBusiness", { recipients: { host } }, true],
  ["disclosesForBusiness", { dataCategories: { contact: { term: "contact", disclosed: false } } }, false],
  ["disclosesForBusiness", { dataCategories: { contact: { term: "contact" } } }, undefined],
  ["othersCollect", { recipients: { network: { ...network, collects: true } } }, true],
  ["othersCollect", { recipients: { network: { ...network, collects: false } } }, false],
  ["othersCollect", { trackers: { thirdParties: false } }, false],
  ["othersCollect", { trackers: { acrossSites: true } }, true],
  ["othersCollect", { recipients: { network } }, undefined],
  ["followsAcrossSites", {}, undefined],
  ["followsAcrossSites", { trackers: { ownAcrossSites: false } }, false],
];

test.each(cases)("%s of %j is %s", (fact, declared, expected) => {
  expect(follows(fact, declared)).toBe(expected);
});

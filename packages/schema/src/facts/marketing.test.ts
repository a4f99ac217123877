import { expect, test } from "vitest";
import type { FactName } from "./facts.js";
import { follows } from "./testing/follows.js";

const serves = (purpose: string, facts: object = {}) => ({
  dataCategories: { contact: { term: "contact" } },
  activities: { news: { purposes: [purpose], data: ["contact"] } },
  ...facts,
});

const cases: readonly (readonly [fact: FactName, declared: object, expected: boolean | undefined])[] = [
  ["marketsDirectly", {}, undefined],
  ["marketsDirectly", { marketing: { sent: false } }, false],
  ["marketsDirectly", serves("direct-marketing"), true],
  [
    "marketsDirectly",
    serves("news", { purposes: { news: { term: "direct-marketing", label: "news" } } }),
    true,
  ],
  ["marketsDirectly", serves("payment"), undefined],
  ["marketsElectronically", { marketing: { sent: true } }, undefined],
  ["marketsElectronically", { marketing: { sent: true, channels: ["post"] } }, false],
  ["marketsElectronically", { marketing: { sent: true, channels: ["post", "email"] } }, true],
  ["marketsElectronically", { marketing: { sent: false } }, false],
];

test.each(cases)("%s of %j is %s", (fact, declared, expected) => {
  expect(follows(fact, declared)).toBe(expected);
});

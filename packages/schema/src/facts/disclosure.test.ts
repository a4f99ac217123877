import { expect, test } from "vitest";
import type { FactName } from "./facts.js";
import { follows } from "./testing/follows.js";

const cases: readonly (readonly [fact: FactName, declared: object, expected: boolean | undefined])[] = [
  ["hasRecipients", {}, undefined],
  ["hasRecipients", { recipients: { host: { name: "Host" } } }, true],
  ["hasRecipients", { disclosure: { nobodyElse: true } }, false],
  ["hasRecipients", { disclosure: { internalUseOnly: true } }, false],
];

test.each(cases)("%s of %j is %s", (fact, declared, expected) => {
  expect(follows(fact, declared)).toBe(expected);
});

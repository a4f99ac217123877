import type { Policy } from "@policywright/schema";
import { expect, test } from "vitest";
import { chooseLaws } from "./choose-laws.js";

const choose = (audience: Policy["audience"]) => chooseLaws({ audience });

test("the laws of a region are chosen, with the region as reason", () => {
  expect(choose({ regions: ["FR", "GB"] }).chosen).toEqual([
    { id: "dsa", because: "the services address people in `FR`", fact: "audience.regions[0]" },
    { id: "eprivacy", because: "the services address people in `FR`", fact: "audience.regions[0]" },
    { id: "gdpr", because: "the services address people in `FR`", fact: "audience.regions[0]" },
    { id: "uk-gdpr", because: "the services address people in `GB`", fact: "audience.regions[1]" },
    { id: "uk-pecr", because: "the services address people in `GB`", fact: "audience.regions[1]" },
  ]);
});

test("a country stands for its states, and a state for itself", () => {
  const ids = (audience: Policy["audience"]) => choose(audience).chosen.map(({ id }) => id);
  expect(ids({ regions: ["US"] })).toEqual(expect.arrayContaining(["ccpa", "us-va-vcdpa", "coppa"]));
  expect(ids({ regions: ["US-VA"] })).toContain("us-va-vcdpa");
  expect(ids({ regions: ["US-VA"] })).toContain("coppa");
  expect(ids({ regions: ["US-VA"] })).not.toContain("ccpa");
});

test("a law can be named and another one exempted", () => {
  const { chosen, exempt } = choose({
    regions: ["FR"],
    laws: { apply: ["google-play"], exempt: { dsa: "we run no platform" } },
  });
  expect(chosen.map(({ id }) => id)).toEqual(["google-play", "eprivacy", "gdpr"]);
  expect(exempt).toEqual([{ id: "dsa", fact: "audience.laws.exempt.dsa" }]);
});

test("a law that nobody knows is named", () => {
  expect(choose({ laws: { apply: ["gdrp"], exempt: { cppa: "no" } } }).unknown).toEqual([
    { id: "gdrp", fact: "audience.laws.apply[0]" },
    { id: "cppa", fact: "audience.laws.exempt.cppa" },
  ]);
});

test("without regions no law is chosen", () => {
  expect(choose(undefined)).toEqual({ chosen: [], exempt: [], leftOut: [], unknown: [] });
});

test("laws that leave out people who act for a business are not chosen for services for businesses", () => {
  const { chosen, leftOut } = choose({ regions: ["US-VA", "US-CA"], businessOnly: true });
  expect(chosen.map(({ id }) => id)).toContain("ccpa");
  expect(chosen.map(({ id }) => id)).not.toContain("us-va-vcdpa");
  expect(leftOut).toContainEqual({
    id: "us-va-vcdpa",
    because: "the services address businesses only, whose people it leaves out (Va. Code § 59.1-575)",
    fact: "audience.businessOnly",
  });
});

test("a law that is named is chosen, whomever it leaves out", () => {
  const { chosen, leftOut } = choose({
    regions: ["US-VA"],
    businessOnly: true,
    laws: { apply: ["us-va-vcdpa"] },
  });
  expect(chosen.map(({ id }) => id)).toContain("us-va-vcdpa");
  expect(leftOut.map(({ id }) => id)).not.toContain("us-va-vcdpa");
});

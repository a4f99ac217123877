import type { Policy } from "@policywright/schema";
import { describe, expect, test } from "vitest";
import { hasProhibitions, prohibitionsOf } from "./prohibition.js";

const acceptableUse: Policy["acceptableUse"] = {
  prohibitions: {
    spam: { term: "spam", examples: ["commercial-messages"] },
    scans: { term: "probing", group: "network", means: "scanning our hosts" },
    resale: { label: "resale", group: "other" },
  },
};

const keysOf = (group: Parameters<typeof prohibitionsOf>[1]) =>
  [...prohibitionsOf(acceptableUse, group)].flatMap(([key, said]) => (said ? [key] : []));

describe("a prohibition", () => {
  test("stands in the group of its term", () => {
    expect(keysOf("email")).toEqual(["spam"]);
    expect(hasProhibitions(acceptableUse, "email")).toBe(true);
  });

  test("stands in the group that it names rather than in that of its term", () => {
    expect(keysOf("network")).toEqual(["scans"]);
    expect(keysOf("security")).toEqual([]);
    expect(hasProhibitions(acceptableUse, "security")).toBe(false);
  });

  test("of the author's own stands in the group that it names", () => {
    expect(keysOf("other")).toEqual(["resale"]);
  });

  test("means what its term says where it has no words of its own", () => {
    const [[, spam] = []] = prohibitionsOf(acceptableUse, "email");
    expect(spam).toMatchObject({ meaning: { type: "term", vocabulary: "phrase", term: "spam-means" } });
    const scans = [...prohibitionsOf(acceptableUse, "network")].find(([key]) => key === "scans");
    expect(scans?.[1]).toMatchObject({ meaning: { type: "text", text: "scanning our hosts" } });
  });

  test("of the author's own has a title alone where nothing more is declared", () => {
    const said = [...prohibitionsOf(acceptableUse, "other")].find(([key]) => key === "resale");
    expect(said?.[1]).toMatchObject({ title: { text: "resale" }, meaning: undefined });
  });
});

test("a policy without prohibitions has none in any group", () => {
  expect(hasProhibitions(undefined, "content")).toBe(false);
  expect(hasProhibitions({ prohibitions: {} }, "content")).toBe(false);
});

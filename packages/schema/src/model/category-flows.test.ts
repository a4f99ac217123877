import { describe, expect, test } from "vitest";
import { parsePolicy } from "../parse-policy.js";

const problemsOf = (facts: object) => {
  const parsed = parsePolicy({ controller: { name: "x" }, documents: { "privacy-policy": {} }, ...facts });
  return "problems" in parsed ? parsed.problems.map(({ path }) => path.join(".")) : [];
};

const category = (facts: object) => ({ dataCategories: { email: { term: "email-address", ...facts } } });

describe("passing on a category of data", () => {
  test("is denied by false, or says to whom", () => {
    expect(problemsOf(category({ sold: false }))).toEqual([]);
    expect(problemsOf(category({ sold: { to: ["data-broker"] } }))).toEqual([]);
  });

  test("is not declared by true, which does not say to whom", () => {
    expect(problemsOf(category({ sold: true }))).toEqual(["dataCategories.email.sold"]);
  });

  test.each([
    ["nobody", [], "to"],
    ["somebody unknown", ["nobody-knows"], "to.0"],
  ])("does not go to %s", (_, to, path) => {
    expect(problemsOf(category({ disclosed: { to } }))).toEqual([`dataCategories.email.disclosed.${path}`]);
  });

  test("knows the terms of the law, and no others", () => {
    expect(problemsOf(category({ statutory: ["identifiers"], sensitive: "account-access" }))).toEqual([]);
    expect(problemsOf(category({ statutory: ["names"] }))).toEqual(["dataCategories.email.statutory.0"]);
  });
});

describe("counted requests", () => {
  const counted = (received: unknown) => ({
    requests: { metrics: { year: 2025, counts: { delete: { received } } } },
  });

  test("are whole numbers, none below zero", () => {
    expect(problemsOf(counted(0))).toEqual([]);
    for (const wrong of [-1, 1.5, "12"])
      expect(problemsOf(counted(wrong))).toEqual(["requests.metrics.counts.delete.received"]);
  });
});

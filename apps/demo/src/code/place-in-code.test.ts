import { describe, expect, test } from "vitest";
import { placeAt, rangeOf } from "./place-in-code.js";

const yaml =
  "controller:\n  name: A\nactivities:\n  orders:\n    purposes:\n      - delivery\n      - payment\n";
const json = '{ "activities": { "orders": { "purposes": ["delivery", "payment"] } } }';

describe.each([
  ["YAML", yaml],
  ["JSON", json],
])("in %s", (_, text) => {
  test("finds the path of an item", () => {
    expect(placeAt(text, text.indexOf("payment") + 2)).toMatchObject({
      path: ["activities", "orders", "purposes", 1],
      kind: "value",
    });
  });

  test("finds the path of a key", () => {
    expect(placeAt(text, text.indexOf("purposes") + 1)).toMatchObject({
      path: ["activities", "orders", "purposes"],
      kind: "key",
      siblings: ["purposes"],
    });
  });

  test("finds the place of a path", () => {
    const { from, to } = rangeOf(text, ["activities", "orders", "purposes", 1]);
    expect(text.slice(from, to).replaceAll('"', "")).toBe("payment");
  });

  test("finds the nearest place above one that is not there", () => {
    const { from, to } = rangeOf(text, ["activities", "orders", "legalBasis"]);
    expect(text.slice(from, to).replaceAll('"', "")).toBe("orders");
  });
});

test("finds nothing in nothing", () => {
  expect(placeAt("", 0)).toBeUndefined();
  expect(rangeOf("", ["controller"])).toEqual({ from: 0, to: 0 });
});

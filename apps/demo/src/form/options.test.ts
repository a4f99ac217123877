import { expect, test } from "vitest";
import { schemasAt } from "../schema/json-schema.js";
import { optionsOf, titleOfValue } from "./options.js";

const knowledge = {
  problems: [],
  locales: ["en"],
  places: { BE: "Belgium" },
  wanted: undefined,
  input: {
    recipients: { tidio: { name: "Tidio LLC" } },
    purposes: { delivery: { label: "bringing it to you" } },
  },
};
const at = (...path: (string | number)[]) => optionsOf(schemasAt(path)[0] ?? {}, knowledge);

test("offers the ids that the model declares, by name", () => {
  expect(at("activities", "x", "recipients", 0)).toEqual([
    { value: "tidio", title: "Tidio LLC", note: "declared" },
  ]);
});

test("offers declared ids before the terms of the vocabulary, and each once", () => {
  const purposes = at("activities", "x", "purposes", 0);
  expect(purposes[0]).toEqual({ value: "delivery", title: "Bringing it to you", note: "declared" });
  expect(purposes.filter(({ value }) => value === "delivery")).toHaveLength(1);
  expect(purposes).toContainEqual({
    value: "account-management",
    title: "Account management",
    says: "Keeping an account and its settings.",
  });
});

test("offers places by their names", () => {
  const places = at("controller", "country");
  expect(titleOfValue("BE", places)).toBe("Belgium");
});

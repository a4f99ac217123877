import { expect, test } from "vitest";
import { declarable, declared } from "./fields.js";
import { fullModel } from "./full-model.js";
import { hiddenContacts } from "./variants.js";

test("the full model sets every field that a model can have", () => {
  // One of its variants speaks of the people by a noun, which excludes "you".
  const set = new Set([...declared(fullModel), ...declared(hiddenContacts)]);
  expect(declarable().filter((field) => !set.has(field))).toEqual([]);
});

test("the fields that it sets are those that a model can have", () => {
  const known = new Set(declarable());
  expect([...declared(fullModel)].filter((field) => !known.has(field))).toEqual([]);
});

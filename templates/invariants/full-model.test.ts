import { expect, test } from "vitest";
import { declarable, declared } from "./fields.js";
import { fullModel } from "./full-model.js";
import { hiddenContacts, otherDocuments } from "./variants.js";

test("the full model sets every field that a model can have", () => {
  // One of its variants speaks of the people by a noun, which excludes "you"; another makes the other documents.
  const set = new Set([fullModel, hiddenContacts, otherDocuments].flatMap((model) => [...declared(model)]));
  expect(declarable().filter((field) => !set.has(field))).toEqual([]);
});

test("the fields that it sets are those that a model can have", () => {
  const known = new Set(declarable());
  expect([...declared(fullModel)].filter((field) => !known.has(field))).toEqual([]);
});

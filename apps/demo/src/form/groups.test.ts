import { expect, test } from "vitest";
import { modelSchema, resolved } from "../schema/json-schema.js";
import { groupIds, groupOf, groups } from "./groups.js";

test("every fact of the model is in one part of the form", () => {
  const asked = groupIds.flatMap((id): string[] => [...groups[id].facts]);
  expect([...asked].sort()).toEqual(Object.keys(resolved(modelSchema).properties ?? {}).sort());
});

test("a fact leads to its part", () => {
  expect(groupOf("recipients")).toBe("whom");
  expect(groupOf("nonsense")).toBeUndefined();
});

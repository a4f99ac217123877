import { expect, test } from "vitest";
import * as linter from "./index.js";

test("exports what the README describes", () => {
  expect(Object.keys(linter).sort()).toEqual([
    "documentRules",
    "edited",
    "formats",
    "lintDocument",
    "lintModel",
    "modelRules",
    "read",
  ]);
});

import { expect, test } from "vitest";
import * as linter from "./index.js";

test("exports what the README describes", () => {
  expect(Object.keys(linter).sort()).toEqual([
    "baselineOf",
    "beyondBaseline",
    "configFindings",
    "documentRules",
    "edited",
    "fingerprint",
    "formats",
    "joined",
    "lawsShown",
    "lintDocument",
    "lintModel",
    "modelRules",
    "read",
    "toCheckstyle",
    "toGitHub",
    "toJUnit",
    "toJson",
    "toPretty",
    "toSarif",
  ]);
});

import { expect, test } from "vitest";
import { loadSample } from "../samples/load-sample.js";
import { judgeDocuments } from "./judge-documents.js";

test("finds in the documents of a good model no more than its example addresses and advice", async () => {
  const sample = await loadSample("starter-saas");
  const found = await judgeDocuments({ ...sample, locales: ["en"] }, [], "2026-12-01");
  const grave = found.filter(({ severity }) => severity !== "advice");
  expect(grave.map(({ rule }) => rule)).toEqual(["contact-example"]);
});

import { expect, test } from "vitest";
import type { Finding } from "../finding.js";
import { baselineOf, beyondBaseline } from "./baseline.js";

const old: Finding = {
  rule: "date-old",
  severity: "error",
  message: "Unexpected last update on 2024-01-01, expected one on or after 2025-06-30",
  why: "Why.",
  fix: "Fix.",
  path: "documents.privacy-policy.updated",
};

test("knows a finding again whose message names another day", () => {
  const later = {
    ...old,
    message: "Unexpected last update on 2024-01-01, expected one on or after 2025-07-01",
  };
  expect(beyondBaseline([later], baselineOf([old]))).toEqual([]);
});

test("lets through what is new, and what is more than before", () => {
  const elsewhere = { ...old, path: "documents.cookie-policy.updated" };
  expect(beyondBaseline([old, elsewhere, old], baselineOf([old]))).toEqual([elsewhere, old]);
});

test("is sorted, whatever the order of the findings", () => {
  const other = { ...old, rule: "a-rule" };
  expect(Object.keys(baselineOf([old, other]))).toEqual(Object.keys(baselineOf([other, old])));
});

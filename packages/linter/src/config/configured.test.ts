import { definePolicy } from "@policywright/schema";
import { expect, test } from "vitest";
import { lintModel } from "../lint-model.js";
import type { RuleSetting } from "./lint-config.js";

const today = "2026-06-30";

/** Rules and severities of what is found in a model with two addresses that are not given. */
function found(setting: RuleSetting, config?: RuleSetting): string[] {
  const policy = definePolicy({
    controller: { name: "Example Ltd" },
    contacts: { questions: { email: { notGiven: true } }, rights: { email: { notGiven: true } } },
    lint: { rules: { "detail-not-given": setting } },
    documents: { "privacy-policy": {} },
  });
  const options = config === undefined ? {} : { config: { rules: { "detail-not-given": config } } };
  return lintModel(policy, { today, laws: [], ...options }).map(
    ({ rule, severity }) => `${rule} ${severity}`,
  );
}

test("weighs a rule as the model wants it", () => {
  expect(found("advice")).toEqual(["detail-not-given advice", "detail-not-given advice"]);
});

test("leaves out what is off for a reason", () => {
  expect(found({ severity: "off", reason: "We may not publish them." })).toEqual([]);
});

test("asks for the reason of an exception", () => {
  expect(found("off")).toEqual(["lint-reason warning"]);
});

test("limits an exception to its paths", () => {
  expect(found({ severity: "off", reason: "By post only.", at: ["contacts.questions"] })).toEqual([
    "detail-not-given error",
  ]);
});

test("lets an exception hold on its last day, and not after it", () => {
  expect(found({ severity: "off", reason: "Soon.", until: today })).toEqual([]);
  expect(found({ severity: "off", reason: "Soon.", until: "2026-06-29" })).toEqual([
    "detail-not-given error",
    "detail-not-given error",
    "lint-expired warning",
  ]);
});

test("puts the model before the configuration of the project", () => {
  expect(found("warning", "off")).toEqual(["detail-not-given warning", "detail-not-given warning"]);
});

test("names an exception from no rule", () => {
  const policy = definePolicy({
    controller: { name: "Example Ltd" },
    lint: { rules: { "detail-not-givn": "warning" } },
    documents: { "privacy-policy": {} },
  });
  expect(lintModel(policy, { today, laws: [] })).toMatchObject([
    { rule: "lint-unknown", path: "lint.rules.detail-not-givn" },
  ]);
});

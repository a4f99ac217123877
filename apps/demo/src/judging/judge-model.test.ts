import { expect, test } from "vitest";
import { loadSample } from "../samples/load-sample.js";
import { judgeModel } from "./judge-model.js";

const kind = "model";
const today = "2026-11-22";

test("finds nothing new in a model that nobody changed, and what a change brings", async () => {
  const sample = await loadSample("starter-saas");
  const documents = { "privacy-policy": sample.documents["privacy-policy"] };
  const base = { ...sample, locales: ["en"], audience: { regions: ["eea" as const] }, documents };
  const same = await judgeModel({ kind, policy: base, base, today });
  expect(same.findings.length).toBeGreaterThan(0);
  expect(same.findings.filter(({ isNew }) => isNew)).toEqual([]);

  const policy = { ...base, purposes: { ...base.purposes, hiking: { label: "hiking with you" } } };
  const { findings } = await judgeModel({ kind, policy, base, today });
  const news = findings.filter(({ isNew }) => isNew);
  expect(news.map(({ rule, safeFix }) => [rule, safeFix])).toContainEqual(["purpose-unused", "Take it back"]);
});

test("calls nothing new where the model that the author began with has problems", async () => {
  const policy = await loadSample("starter-minimal");
  const { findings } = await judgeModel({ kind, policy, base: { controller: {} }, today });
  expect(findings.filter(({ isNew }) => isNew)).toEqual([]);
});

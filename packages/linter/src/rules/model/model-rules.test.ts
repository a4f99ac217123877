import { readdirSync } from "node:fs";
import { type Day, topics } from "@policywright/laws";
import { loadLaw } from "@policywright/laws/load";
import { type Policy, parsePolicy } from "@policywright/schema";
import { describe, expect, test } from "vitest";
import { readModel } from "../../model/model-reading.js";
import type { ModelExample } from "../../model-rule.js";
import { modelRules } from "./index.js";

const day: Day = "2026-06-30";

const files = readdirSync(import.meta.dirname)
  .filter((name) => !["index.ts", "model-rules.test.ts"].includes(name))
  .map((name) => name.replace(/\.ts$/, ""));

/** The model of an example, with what every model must declare. */
function policyOf({ policy }: ModelExample): Policy {
  const parsed = parsePolicy({
    controller: { name: "Example Ltd" },
    documents: { "privacy-policy": {} },
    ...policy,
  });
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.policy;
}

test("each file is a rule of the list, under its id", () => {
  expect(modelRules.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
});

describe.each(modelRules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  test.each(rule.examples.map((example) => [example.title, example] as const))("%s", async (_, example) => {
    const laws = await Promise.all((example.laws ?? []).map(loadLaw));
    const policy = policyOf(example);
    const context = { today: example.today ?? day, laws, reading: readModel(policy) };
    const found = [...rule.check(policy, context)];
    expect(found.map(({ path, message }) => ({ path, message }))).toEqual(example.finds);
  });

  test("has examples that are found and examples that pass", () => {
    expect(rule.examples.some(({ finds }) => finds.length > 0)).toBe(true);
    expect(rule.examples.some(({ finds }) => finds.length === 0)).toBe(true);
  });

  test("speaks of topics that exist, in whole sentences", () => {
    expect(rule.topics.filter((topic) => !Object.hasOwn(topics, topic))).toEqual([]);
    for (const sentence of [rule.summary, rule.why, rule.fix]) expect(sentence).toMatch(/^[A-Z“].*\.$/);
    expect(rule.title).toMatch(/^[A-Z“].*[^.]$/);
  });

  test("finds nothing in a model that declares nothing", () => {
    const nothing = policyOf({ title: "", policy: {}, finds: [] });
    expect([...rule.check(nothing, { today: day, laws: [], reading: readModel(nothing) })]).toEqual([]);
  });
});

import { readdirSync } from "node:fs";
import { type Day, topics } from "@policywright/laws";
import { loadLaw } from "@policywright/laws/load";
import { parsePolicy } from "@policywright/schema";
import { describe, expect, test } from "vitest";
import { edited } from "../../document/edited.js";
import { findingsOf } from "../../document/findings-of.js";
import type { DocumentContext, DocumentExample, DocumentRule } from "../../document-rule.js";
import { read } from "../../reading/read.js";
import { documentRules } from "./index.js";

const day: Day = "2026-06-30";

const files = readdirSync(import.meta.dirname)
  .filter((name) => !["index.ts", "document-rules.test.ts"].includes(name))
  .map((name) => name.replace(/\.ts$/, ""));

function modelOf(facts: object) {
  const parsed = parsePolicy({
    controller: { name: "Example Ltd" },
    documents: { "privacy-policy": {} },
    ...facts,
  });
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.policy;
}

async function findingsIn(rule: DocumentRule, example: DocumentExample) {
  const { text, format = "markdown", locale = "en", today = day, model, expected } = example;
  const laws = await Promise.all((example.laws ?? []).map(loadLaw));
  const context: DocumentContext = {
    today,
    laws,
    ...(model && { model: modelOf(model) }),
    ...(expected && { expected: [expected] }),
  };
  return findingsOf(read(text, { format, locale }), context, [{ rule }]);
}

test("each file is a rule of the list, under its id", () => {
  expect(documentRules.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
});

describe.each(documentRules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  test.each(rule.examples.map((example) => [example.title, example] as const))("%s", async (_, example) => {
    const found = await findingsIn(rule, example);
    expect(found.map(({ quote, message }) => ({ quote, message }))).toEqual(example.finds);
    expect(edited(example.text, found)).toBe(example.mended ?? example.text);
  });

  test("has examples that are found and examples that pass", () => {
    expect(rule.examples.some(({ finds }) => finds.length > 0)).toBe(true);
    expect(rule.examples.some(({ finds }) => finds.length === 0)).toBe(true);
  });

  test("speaks of topics that exist, in whole sentences", () => {
    expect(rule.topics.filter((topic) => !Object.hasOwn(topics, topic))).toEqual([]);
    for (const sentence of [rule.summary, rule.why, rule.fix]) expect(sentence).toMatch(/^[A-Z“].*\.$/);
    expect(rule.title).toMatch(/^[A-Z].*[^.]$/);
  });

  test("finds nothing in a document without words", async () => {
    for (const format of ["markdown", "html", "text"] as const)
      expect(await findingsIn(rule, { title: "", text: "", format, finds: [] })).toEqual([]);
  });
});

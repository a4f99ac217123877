import { readdirSync } from "node:fs";
import { documentRules, modelRules } from "@policywright/linter";
import { expect, test } from "vitest";
import { documentRulePage } from "./document-rule-page.js";
import { indexPage } from "./index-page.js";
import { modelRulePage } from "./rule-page.js";

const folder = "../../docs/rules";

const pages = new Map([
  ...modelRules.map((rule) => [rule.id, modelRulePage(rule)] as const),
  ...documentRules.map((rule) => [rule.id, documentRulePage(rule)] as const),
]);

test("no two rules have one id", () => {
  expect(pages.size).toBe(modelRules.length + documentRules.length);
});

test.each([...pages])("docs/rules/%s.md is what the rule says", async (id, page) => {
  await expect(page).toMatchFileSnapshot(`${folder}/${id}.md`);
});

test("docs/rules/README.md lists the rules", async () => {
  await expect(indexPage(modelRules, documentRules)).toMatchFileSnapshot(`${folder}/README.md`);
});

test("there is no page of a rule that is gone", () => {
  const found = readdirSync(new URL(folder, import.meta.url));
  const expected = [...pages.keys(), "README"].map((name) => `${name}.md`);
  expect(found.toSorted()).toEqual(expected.toSorted());
});

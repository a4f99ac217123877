import { readdirSync } from "node:fs";
import { modelRules } from "@policywright/linter";
import { expect, test } from "vitest";
import { indexPage } from "./index-page.js";
import { rulePage } from "./rule-page.js";

const folder = "../../docs/rules";

test.each(modelRules.map((rule) => [rule.id, rule] as const))(
  "docs/rules/%s.md is what the rule says",
  async (id, rule) => {
    await expect(rulePage(rule)).toMatchFileSnapshot(`${folder}/${id}.md`);
  },
);

test("docs/rules/README.md lists the rules", async () => {
  await expect(indexPage(modelRules)).toMatchFileSnapshot(`${folder}/README.md`);
});

test("there is no page of a rule that is gone", () => {
  const pages = readdirSync(new URL(folder, import.meta.url));
  const expected = [...modelRules.map(({ id }) => id), "README"].map((name) => `${name}.md`);
  expect(pages.toSorted()).toEqual(expected.toSorted());
});

import { en } from "@policywright/clauses/en";
import { generate, plan, toHtml } from "@policywright/generator";
import { expect, test } from "vitest";
import { loadSample } from "../samples/load-sample.js";
import { writeArticle } from "./write-article.js";

test.each(["starter-saas", "kapalya"] as const)(
  "writes the policy of %s as the generator does, also after an edit",
  async (id) => {
    const policy = await loadSample(id);
    const edited = { ...policy, controller: { ...policy.controller, name: "Lantern & <Books>" } };
    for (const model of [policy, edited]) {
      const planned = plan(model, "privacy-policy");
      const root = generate(model, en, { document: "privacy-policy" });
      const provenance = planned.map((statement) => ({ ...statement, facts: [], topics: [] }));
      expect(writeArticle(root, planned)).toBe(toHtml(root, { provenance }));
    }
  },
);

test("writes what an author defines in one section and uses in another", async () => {
  const policy = await loadSample("starter-minimal");
  const root = generate(policy, en, { document: "privacy-policy" });
  root.children.push(
    { type: "definition", identifier: "ours", url: "https://quayside.example" },
    {
      type: "paragraph",
      children: [
        {
          type: "linkReference",
          identifier: "ours",
          referenceType: "full",
          children: [{ type: "text", value: "us" }],
        },
      ],
    },
  );
  expect(writeArticle(root, [])).toContain('<a href="https://quayside.example">us</a>');
});

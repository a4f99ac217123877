import { en } from "@policywright/clauses/en";
import { expect, test } from "vitest";
import * as generator from "./index.js";
import { policyOf } from "./testing/document.js";

const { generate, html, markdown, plainText, plan, sourceMap, toHtml, toMarkdown, toText } = generator;
const policy = policyOf({ document: { updated: "2026-03-31" }, style: { contents: true } });
const options = { document: "privacy-policy" } as const;
const root = generate(policy, en, options);

test("exports what a document is made with", () => {
  expect(Object.keys(generator).toSorted()).toMatchInlineSnapshot(`
    [
      "documentsOf",
      "generate",
      "houseProblems",
      "html",
      "markdown",
      "pageStyle",
      "plainText",
      "plan",
      "sourceMap",
      "staleOverrides",
      "toHtml",
      "toMarkdown",
      "toText",
    ]
  `);
});

test("writes at once what is written of the tree", () => {
  expect(markdown(policy, en, options)).toBe(toMarkdown(root));
  expect(html(policy, en, options)).toBe(toHtml(root));
  expect(html(policy, en, { ...options, page: true })).toBe(toHtml(root, { page: true }));
  expect(plainText(policy, en, options)).toBe(toText(root));
});

test("writes reasons and prefixes of HTML where asked", () => {
  const provenance = plan(policy, "privacy-policy");
  expect(html(policy, en, { ...options, provenance: true })).toBe(toHtml(root, { provenance }));
  expect(html(policy, en, { ...options, idPrefix: "p-" })).toBe(toHtml(root, { idPrefix: "p-" }));
});

test("maps statements to lines and facts", () => {
  expect(sourceMap(policy, en, options).statements[0]).toEqual({
    id: "dates-updated",
    clause: "dates-updated",
    section: "dates",
    topics: expect.any(Array),
    facts: ["documents.privacy-policy.updated"],
    lines: { start: 3, end: 3 },
    element: "dates-updated",
  });
});

test("a document that the model does not declare is an error", () => {
  const other = { document: "short-notice" } as unknown as typeof options;
  expect(() => markdown(policy, en, other)).toThrow(
    "Unexpected document `short-notice`, expected privacy-policy, cookie-policy",
  );
});

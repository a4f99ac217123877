import { markdown } from "@policywright/generator";
import type { DocumentKind } from "@policywright/schema";
import { describe, expect, test } from "vitest";
import { unequalFacts, unequalStatements, withAllDocuments } from "./consistency.js";
import { editionsOf } from "./documents.js";
import { linksBetween } from "./links.js";
import { models } from "./models.js";
import { readMarkdown, wordsOf } from "./reading.js";
import { statementsOf } from "./statements.js";

describe.each(models)("%s", (_, declared) => {
  const policy = withAllDocuments(declared);
  const statements = statementsOf(policy);
  const factsOf = (...documents: DocumentKind[]) =>
    new Set(statements.flatMap(({ document, facts }) => (documents.includes(document) ? facts : [])));

  test("says the same in all documents", () => {
    expect(unequalStatements(statements)).toEqual([]);
    expect(unequalFacts(policy, statements)).toEqual([]);
  });

  test("its short notice rests on nothing that the privacy policy does not rest on", () => {
    const full = factsOf("privacy-policy", "cookie-policy");
    const facts = [...factsOf("short-notice")].filter((fact) => !fact.startsWith("documents."));
    expect(facts).not.toEqual([]);
    expect(facts.filter((fact) => !full.has(fact))).toEqual([]);
  });

  const texts = [...new Set(editionsOf(policy).map(({ text }) => text))];

  test.each(texts)("its short notice has no number or address of its own in $locale", (text) => {
    const full = wordsOf(readMarkdown(markdown(policy, text, { document: "privacy-policy" })));
    const root = readMarkdown(markdown(policy, text, { document: "short-notice" }));
    const isList = root.children.filter(({ type }) => type === "list");
    const short = isList
      .map(wordsOf)
      .join(" ")
      .replaceAll(/\b(?:and|et) \d+ (?:others|autres)\b/g, "");
    const found = short.match(/\S+@\S+|https?:\S+|\b\d[\d\s–/-]*\b/g) ?? [];
    expect(found.map((one) => one.trim()).filter((one) => !full.includes(one))).toEqual([]);
  });

  test.each(texts)("links between its documents lead to headings that exist in $locale", (text) => {
    const { links, dead } = linksBetween(policy, text);
    expect(links.length).toBeGreaterThan(10);
    expect(dead).toEqual([]);
  });
});

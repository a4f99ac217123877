import { allSections } from "@policywright/clauses";
import { expect, test } from "vitest";
import { texts } from "../invariants/documents.js";
import { conditions } from "./conditions.js";
import { clausesPage } from "./page.js";

test("docs/clauses.md is what the clauses say", async () => {
  await expect(clausesPage(texts)).toMatchFileSnapshot("../../docs/clauses.md");
});

test("every clause is said by one of the models that the invariants run over", () => {
  const tried = new Set(conditions().keys());
  const clauses = allSections.flatMap((section) => section.clauses.map(([id]) => id));
  expect(clauses.filter((id) => !tried.has(id))).toEqual([]);
});

test("finds what a clause needs by taking it away", () => {
  expect(conditions().get("cookies-denied")).toEqual({ needed: ["`cookies.used` is no"], other: [] });
});

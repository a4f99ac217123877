import { parsePolicy } from "@policywright/schema";
import { describe, expect, test } from "vitest";
import type { Section } from "../section.js";
import { atCollection } from "./at-collection.js";
import { categories } from "./categories.js";

const policy = (dataCategories: object | undefined) => {
  const parsed = parsePolicy({
    controller: { name: "Example Ltd" },
    documents: { "notice-at-collection": {} },
    dataCategories,
  });
  if ("problems" in parsed) throw new RangeError(JSON.stringify(parsed.problems));
  return parsed.policy;
};

/** What clauses of a section say: clause or `clause:key` → gaps. */
function said({ clauses }: Section, model: ReturnType<typeof policy>) {
  const settings = { kind: "notice-at-collection" } as const;
  const all = clauses.flatMap(([id, clause]) =>
    "each" in clause
      ? [...clause.each(model, settings)].map(([key, gaps]) => [`${id}:${key}`, gaps] as const)
      : [[id, clause.says(model, settings)] as const],
  );
  return new Map(all.filter(([, gaps]) => gaps));
}

const email = { term: "email-address" } as const;

describe("passing on a category", () => {
  test("is said where it is declared, with recipients and kinds of recipients", () => {
    const model = policy({ email: { ...email, sold: { to: ["data-broker"], purposes: ["data-sale"] } } });
    const clauses = said(categories, model);
    expect([...clauses.keys()]).toEqual(["sold-lead", "sold-entry:email"]);
    expect(clauses.get("sold-entry:email")).toMatchObject({
      recipients: { items: [{ vocabulary: "recipient-kind", term: "data-broker" }] },
      purposes: { items: [{ vocabulary: "purpose", term: "data-sale" }] },
    });
  });

  test("is denied of those categories alone of which it is declared", () => {
    const model = policy({ email: { ...email, shared: false }, voice: { term: "voice" } });
    const clauses = said(categories, model);
    expect([...clauses.keys()]).toEqual(["shared-denied"]);
    expect(clauses.get("shared-denied")).toMatchObject({ data: { items: [{ term: "email-address" }] } });
  });

  test("is neither said nor denied where nothing is declared", () => {
    expect(said(categories, policy({ email })).size).toBe(0);
  });
});

describe("the notice at collection", () => {
  const cell = (category: object) =>
    said(atCollection, policy({ email: { ...email, ...category } })).get("at-collection-entry:email");

  test("answers yes or no where sale is declared", () => {
    expect(cell({ sold: { to: ["data-broker"] } })).toMatchObject({ sold: { term: "yes" } });
    expect(cell({ sold: false })).toMatchObject({ sold: { term: "no" } });
  });

  test("leaves the answer open where nothing is declared", () => {
    expect(cell({})).toMatchObject({ sold: undefined, shared: undefined, retention: undefined });
  });

  test("has no lead without categories", () => {
    expect(said(atCollection, policy(undefined)).size).toBe(0);
  });
});

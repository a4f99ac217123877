import { allSections } from "@policywright/clauses";
import { plan, sourceMap } from "@policywright/generator";
import { topics } from "@policywright/laws";
import { pathText } from "@policywright/schema";
import { describe, expect, test } from "vitest";
import { editionsOf } from "./documents.js";
import { models } from "./models.js";
import { pathsIn } from "./paths.js";
import { placesOf } from "./places.js";
import { reasonsIn } from "./provenance.js";

const clauses = new Set(allSections.flatMap((section) => section.clauses.map(([id]) => id)));

describe.each(models)("%s", (_, policy) => {
  const paths = new Set([...pathsIn(policy)].map(pathText));

  describe.each(editionsOf(policy))("$document in $text.locale", ({ document, text }) => {
    const statements = plan(policy, document);
    const places = placesOf(policy, document, text);

    test("every statement has an id of its own, a clause, topics and facts that are declared", () => {
      const ids = statements.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
      for (const { id, clause, topics: about, facts } of statements) {
        const isOwn = clause.startsWith("own-");
        expect(isOwn || clauses.has(clause), id).toBe(true);
        expect(isOwn || about.length > 0, `topics of ${id}`).toBe(true);
        expect(Object.keys(topics), id).toEqual(expect.arrayContaining([...about]));
        expect(facts, `facts of ${id}`).not.toEqual([]);
        expect(facts, id).toEqual([...new Set(facts)]);
        expect(
          facts.filter((fact) => !paths.has(fact)),
          id,
        ).toEqual([]);
      }
    });

    test("HTML carries the reasons of every statement, and ids that are unique", () => {
      const { reasons, ids } = reasonsIn(policy, document, text);
      expect(ids).toEqual([...new Set(ids)]);
      expect([...reasons.keys()].toSorted()).toEqual(statements.map(({ id }) => id).toSorted());
      for (const { id, clause, facts, topics: about } of statements)
        expect(reasons.get(id), id).toEqual({ clause, facts: facts.join(" "), topics: about.join(" ") });
      for (const { id, element } of sourceMap(policy, text, { document }).statements)
        expect(ids, id).toContain(element);
    });

    test("the source map points at the words of every statement", () => {
      for (const { id, words, found } of places.statements) expect(found, id).toBe(words);
      expect(places.statements.map(({ id }) => id).toSorted()).toEqual(
        statements.map(({ id }) => id).toSorted(),
      );
    });

    test("the source map covers every line that states something exactly once", () => {
      expect(places.uncovered).toEqual([]);
      expect(places.coveredTwice).toEqual([]);
    });
  });
});

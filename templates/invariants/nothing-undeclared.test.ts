import { type Path, parsePolicy, pathText } from "@policywright/schema";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { isOwn, models } from "./models.js";
import { newlyAsserted } from "./newly-asserted.js";
import { isPresentation, pathsIn, without } from "./paths.js";
import { restatements } from "./restatements.js";
import { statementsOf } from "./statements.js";

let tried = 0;
let refused = 0;
afterAll(() => console.info(`deletions tried: ${tried}; refused by the schema: ${refused}`));

const isKnown = (clause: string, news: string) =>
  restatements.some((one) => (one.clauses?.includes(clause) ?? true) && one.says.test(news));

describe.each(models)("%s", (_, policy) => {
  const before = statementsOf(policy);

  /** What is newly asserted without these facts; nothing where the rest is no model. */
  function asserted(taken: readonly Path[]): readonly string[] | undefined {
    const { value, origins } = without(policy, taken);
    const parsed = parsePolicy(value);
    if ("problems" in parsed) {
      refused++;
      return undefined;
    }
    tried++;
    return newlyAsserted(before, statementsOf(parsed.policy), origins, isKnown);
  }

  const paths = [...pathsIn(policy)].filter((path) => isOwn(policy, path) && !isPresentation(path));

  test("taking away any one fact asserts nothing new", () => {
    const wrong = paths.flatMap((path) => {
      const found = asserted([path]) ?? [];
      return found.map((complaint) => `without ${pathText(path)}: ${complaint}`);
    });
    expect(wrong).toEqual([]);
  });

  test("taking away several facts asserts nothing new", () => {
    const optional = paths.filter((path) => "policy" in parsePolicy(without(policy, [path]).value));
    fc.assert(
      fc.property(fc.subarray(optional, { minLength: 2, maxLength: 12 }), (taken) => {
        expect(asserted(taken) ?? []).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

import { type Path, type Policy, parsePolicy, pathText } from "@policywright/schema";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { isImplied, isUnsaid } from "./exceptions.js";
import { isOwn, type models } from "./models.js";
import { newlyAsserted } from "./newly-asserted.js";
import { isPresentation, pathsIn, valueAt, without } from "./paths.js";
import { isRestatement } from "./restatements.js";
import { statementsOf } from "./statements.js";

let tried = 0;
let refused = 0;

/** Tests that taking facts away asserts nothing new, for each of the models. */
export function testDeletions(tested: typeof models): void {
  afterAll(() => console.info(`deletions tried: ${tried}; refused by the schema: ${refused}`));
  describe.each(tested)("%s", (_, policy) => testModel(policy));
}

function testModel(policy: Policy): void {
  const before = statementsOf(policy);
  const optional: Path[] = [];

  /** What is said without these facts, and what of it is new; nothing where the rest is no model. */
  function deleted(taken: readonly Path[]) {
    const { value, origins } = without(policy, taken);
    const parsed = parsePolicy(value);
    if ("problems" in parsed) {
      refused++;
      return undefined;
    }
    tried++;
    const after = statementsOf(parsed.policy);
    return { after, asserted: newlyAsserted(before, after, origins, isRestatement) };
  }

  test("taking away any one fact asserts nothing new, and changes what is said", () => {
    const values = JSON.stringify(before.map((statement) => statement.values));
    const wrong: string[] = [];
    for (const path of pathsIn(policy)) {
      if (!isOwn(policy, path) || isPresentation(path)) continue;
      const said = deleted([path]);
      if (said === undefined) continue;
      optional.push(path);
      wrong.push(...said.asserted.map((complaint) => `without ${pathText(path)}: ${complaint}`));
      const isMute = JSON.stringify(said.after.map((statement) => statement.values)) === values;
      const isLeaf = typeof valueAt(policy, path) !== "object";
      if (isMute && isLeaf && !isImplied(path) && !isUnsaid(policy, path))
        wrong.push(`without ${pathText(path)}: nothing changes`);
    }
    expect(wrong).toEqual([]);
  });

  test("taking away several facts asserts nothing new", () => {
    const taken = fc.subarray(optional, { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(taken, (paths) => {
        expect(deleted(paths)?.asserted ?? []).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
}

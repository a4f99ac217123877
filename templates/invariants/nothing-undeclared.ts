import { type Path, type Policy, pathText } from "@policywright/schema";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { isImplied, isUnsaid } from "./exceptions.js";
import { isSame } from "./is-same.js";
import { isOwn, type models } from "./models.js";
import { newlyAsserted } from "./newly-asserted.js";
import { isPresentation, pathsIn, valueAt, without } from "./paths.js";
import { isRestatement } from "./restatements.js";
import { smallerModel, wholeModel } from "./smaller-model.js";
import { type Stated, statementsOf } from "./statements.js";

/** Of so many facts, one is taken away to compare the check of what changed with that of the whole. */
const sampled = 40;

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
    const model = smallerModel(value, taken);
    if (model === undefined) {
      refused++;
      return undefined;
    }
    tried++;
    const after = statementsOf(model);
    return { after, asserted: newlyAsserted(before, after, origins, isRestatement) };
  }

  test("taking away any one fact asserts nothing new, and changes what is said", () => {
    const wrong: string[] = [];
    for (const path of pathsIn(policy)) {
      if (!isOwn(policy, path) || isPresentation(path)) continue;
      const said = deleted([path]);
      if (said === undefined) continue;
      optional.push(path);
      wrong.push(...said.asserted.map((complaint) => `without ${pathText(path)}: ${complaint}`));
      const isMute = isSame(valuesOf(said.after), valuesOf(before));
      const isLeaf = typeof valueAt(policy, path) !== "object";
      if (isMute && isLeaf && !isImplied(path) && !isUnsaid(policy, path))
        wrong.push(`without ${pathText(path)}: nothing changes`);
    }
    expect(wrong).toEqual([]);
  });

  test("what is left is a model exactly when the whole of it is right", () => {
    const some = [...pathsIn(policy)].filter((_, index) => index % sampled === 0);
    for (const path of some) {
      const { value } = without(policy, [path]);
      expect(isSame(smallerModel(value, [path]), wholeModel(value)), pathText(path)).toBe(true);
    }
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

const valuesOf = (statements: readonly Stated[]) => statements.map(({ values }) => values);

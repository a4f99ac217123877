import { pathText } from "@policywright/schema";
import { describe, expect, test } from "vitest";
import { texts } from "./documents.js";
import { isUnsaid } from "./exceptions.js";
import { models } from "./models.js";
import { leavesIn } from "./paths.js";
import { unspokenGaps } from "./spoken-gaps.js";
import { statementsOf } from "./statements.js";

describe.each(models)("%s", (_, policy) => {
  const statements = statementsOf(policy);

  test("every declared fact is a reason of a statement", () => {
    const reasons = new Set(statements.flatMap(({ facts }) => facts));
    const declared = leavesIn(policy).filter((path) => !isUnsaid(policy, path));
    expect(declared.map(pathText).filter((path) => !reasons.has(path))).toEqual([]);
  });

  test.each(texts)("every gap that has a value is spoken in $locale", (text) => {
    expect(statements.flatMap((statement) => unspokenGaps(statement, policy, text))).toEqual([]);
  });
});

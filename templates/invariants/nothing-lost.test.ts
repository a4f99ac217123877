import { documentsOf, markdown } from "@policywright/generator";
import { type Path, type Policy, parsePolicy, pathText } from "@policywright/schema";
import { describe, expect, test } from "vitest";
import { texts } from "./documents.js";
import { isOwn, models } from "./models.js";
import { isPresentation, leavesIn, valueAt, without } from "./paths.js";
import { statementsOf } from "./statements.js";

/** What no document says, and why. */
const unsaid: readonly (readonly [path: RegExp, because: string])[] = [
  [/^audience\./, "laws are chosen by it"],
  [/^acceptableUse\.|^contacts\.acceptable-use\./, "the acceptable-use policy says it"],
  [/\.inIntroduction$/, "it chooses a place, not words"],
];

/** What follows from other facts as well, so that words can stay when it goes. */
const implied: readonly (readonly [path: RegExp, because: string])[] = [
  [/^cookies\.used$/, "a list of cookies says it, too"],
  [/^automatedDecisions\.made$/, "a list of decisions says it, too"],
  [/^marketing\.optOut\.byContact$/, "the contact for it says it, too"],
  [/^activities\.[\w-]+\.legalBasis$/, "an interest that is named is a basis"],
];

const said = (policy: Policy) =>
  JSON.stringify(
    documentsOf(policy).flatMap((document) => texts.map((text) => markdown(policy, text, { document }))),
  );

describe.each(models)("%s", (_, policy) => {
  const declared = leavesIn(policy).filter(
    (path) =>
      isOwn(policy, path) &&
      !isPresentation(path) &&
      !isOutspoken(policy, path) &&
      !unsaid.some(([pattern]) => pattern.test(pathText(path))),
  );

  test("every declared fact is a reason of a statement", () => {
    const reasons = new Set(statementsOf(policy).flatMap(({ facts }) => facts));
    expect(declared.map(pathText).filter((path) => !reasons.has(path))).toEqual([]);
  });

  test("no declared fact can be taken away without a change of words", () => {
    const whole = said(policy);
    const mute = declared.filter((path) => {
      if (implied.some(([pattern]) => pattern.test(pathText(path)))) return false;
      const parsed = parsePolicy(without(policy, [path]).value);
      return "policy" in parsed && said(parsed.policy) === whole;
    });
    expect(mute.map(pathText)).toEqual([]);
  });
});

/** Whether it is a term of an entry that has words of its own, which are printed instead. */
function isOutspoken(policy: Policy, path: Path): boolean {
  return path.at(-1) === "term" && valueAt(policy, [...path.slice(0, -1), "label"]) !== undefined;
}

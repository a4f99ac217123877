import { type Answer, coverage, type Law } from "@policywright/laws";
import { loadLaws } from "@policywright/laws/load";
import { lintModel } from "@policywright/linter";
import type { Policy } from "@policywright/schema";
import { expect, test } from "vitest";
import { writtenModels } from "./models.js";
import { withoutFacts } from "./without-facts.js";

const today = "2026-11-22";
const starters = writtenModels.filter(([name]) => name.startsWith("starter-"));

/** What became of the requirements of a model when the facts that meet them were taken away, one requirement at a time. */
interface Removal {
  readonly requirement: string;
  readonly law: Law;
  /** Answer without the facts; nothing where the model cannot be without them. */
  readonly after?: Answer;
  /** Requirements that the linter then finds unmet. */
  readonly found: ReadonlySet<string>;
}

test.each(starters)("%s without the facts of a requirement has a finding about it", async (name, policy) => {
  const laws = (await loadLaws(policy)).filter(({ status }) => status === "complete");
  const before = new Set(lintModel(policy, { today, laws }).map(({ rule }) => rule));
  const removals = laws.flatMap((law) => removalsOf(policy, law));
  const missing = removals.filter(({ after }) => after?.status === "missing");
  const silent = missing.filter(({ requirement, found }) => !found.has(requirement));
  expect(silent.map(({ requirement }) => requirement)).toEqual([]);
  expect(missing.filter(({ requirement }) => before.has(requirement))).toEqual([]);
  const asked = laws.flatMap(({ requirements }) => requirements);
  const read = asked.filter(({ checked }) => checked === "text");
  console.log(
    `${name}: ${asked.length} requirements, ${read.length} read in a text, ${removals.length} met by facts; without them ${missing.length} are found missing, ${removals.length - missing.length} no longer bind or are not known to`,
  );
});

/** Takes away, for each requirement that facts meet, these facts. */
function removalsOf(policy: Policy, law: Law): Removal[] {
  const [covered] = coverage(policy, { today, laws: [law] });
  return (covered?.requirements ?? []).flatMap(({ requirement: { id }, answer }) => {
    if (answer.status !== "met" || answer.facts.length === 0) return [];
    const poorer = withoutFacts(policy, answer.facts);
    if (poorer === undefined) return [];
    const after = coverage(poorer, { today, laws: [law] })[0]?.requirements.find(
      ({ requirement }) => requirement.id === id,
    )?.answer;
    const found = new Set(lintModel(poorer, { today, laws: [law] }).map(({ rule }) => rule));
    return [{ requirement: id, law, ...(after && { after }), found }];
  });
}

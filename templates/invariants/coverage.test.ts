import { type Answer, type Coverage, coverage, type Law, type LawId, lawIndex } from "@policywright/laws";
import { loadLaw, loadLaws } from "@policywright/laws/load";
import type { Policy } from "@policywright/schema";
import { describe, expect, test } from "vitest";
import { coverageModels } from "./coverage-models.js";
import { models, writtenModels } from "./models.js";
import { saidBy } from "./said-by.js";
import { withoutFacts } from "./without-facts.js";

const today = "2026-11-22";
const ids = Object.keys(lawIndex) as LawId[]; // The keys of a constant.
const laws: readonly Law[] = await Promise.all(
  ids.filter((id) => lawIndex[id].status === "complete").map(loadLaw),
);
const all = [...models, ...coverageModels].map(([name, policy]) => ({
  name,
  policy,
  covered: coverage(policy, { today, laws, statements: saidBy(policy) }),
}));

/** Companies of today, which declare all that their laws ask for. */
const starters = ["starter-saas", "starter-shop"];

/** Requirements that no document shows to be met or missed, and why. */
const undecidable: Readonly<Record<string, string>> = {
  "caloppa-22575-b-7": "documents say how signals are answered, and need no link that says it instead",
  "gdpr-12-7-icons": "documents have no icons",
  "gdpr-14-5-b": "whether it is relied on is for counsel to say",
  "uk-14-7": "whether it is relied on is for counsel to say",
  "us-tx-107": "whether a business is small is for counsel to say",
};

describe.each(laws.map((law) => [law.id, law] as const))("%s", (_, law) => {
  const answerable = law.requirements.filter(({ id, needs }) => needs !== undefined && !(id in undecidable));

  test("each requirement is met by a model, and missed by it without the facts that meet it", () => {
    const wrong = answerable.flatMap(({ id }) => {
      const models = all.flatMap(({ policy, covered }) => {
        const answer = answerIn(covered, law, id);
        return answer.status === "met" ? [{ policy, facts: answer.facts }] : [];
      });
      if (models.length === 0) return [`${id}: no model meets it`];
      return models.some(({ policy, facts }) => facts.length === 0 || misses(policy, facts, law, id))
        ? []
        : [`${id}: it is met without the facts that meet it`];
    });
    expect(wrong).toEqual([]);
  });

  test("each requirement that a policy or a cookie policy carries says what meets it", () => {
    const silent = law.requirements.filter(
      ({ needs, documents }) =>
        needs === undefined &&
        documents.some((kind) => kind === "privacy-policy" || kind === "cookie-policy"),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test("each error that a document carries is decided by facts", () => {
    const worded = law.requirements.filter(
      ({ severity, applies, documents }) =>
        severity === "error" && applies !== undefined && documents.length > 0,
    );
    expect(worded.map(({ id }) => id)).toEqual([]);
  });
});

describe.each(writtenModels.filter(([name]) => starters.includes(name)))("%s", (_, policy) => {
  test("meets all that complete laws of its regions demand or ask for", async () => {
    const chosen = (await loadLaws(policy)).filter(({ status }) => status === "complete");
    const unmet = coverage(policy, { today, laws: chosen, statements: saidBy(policy) }).flatMap(
      ({ requirements }) =>
        requirements.filter(({ requirement: { id, severity, needs }, answer: { status } }) => {
          if (severity === "advice" || needs === undefined || id in undecidable) return false;
          return status === "missing" || status === "undecided";
        }),
    );
    expect(unmet.map(({ requirement: { id }, answer }) => ({ id, answer }))).toEqual([]);
  });
});

/** Whether a model no longer meets a requirement once some facts are taken away. */
function misses(policy: Policy, facts: readonly string[], law: Law, id: string): boolean {
  const poorer = withoutFacts(policy, facts);
  return poorer === undefined || answerIn(coverage(poorer, { today, laws: [law] }), law, id).status !== "met";
}

function answerIn(covered: readonly Coverage[], law: Law, id: string): Answer {
  const found = covered
    .find((one) => one.law.id === law.id)
    ?.requirements.find(({ requirement }) => requirement.id === id);
  if (found === undefined)
    throw new RangeError(`Unexpected requirement \`${id}\`, expected one of ${law.id}`);
  return found.answer;
}

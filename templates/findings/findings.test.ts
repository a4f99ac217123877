import { type Day, type LawId, lawIndex } from "@policywright/laws";
import { loadLaw, loadLaws } from "@policywright/laws/load";
import { lintModel } from "@policywright/linter";
import type { Policy } from "@policywright/schema";
import { describe, expect, test } from "vitest";
import { review } from "./review.js";

const today: Day = "2026-11-22";

/** Published policies, and the laws that counsel would hold them to where their model does not say where people are. */
const published: Readonly<Record<string, readonly LawId[]>> = {
  capmega: ["gdpr", "eprivacy"],
  "mega-2011": ["gdpr", "eprivacy"],
  capsolver: [],
  "mega-group": ["gdpr", "eprivacy"],
  kapalya: ["gdpr", "eprivacy"],
};

const starters = ["starter-minimal", "starter-saas", "starter-shop"];

async function modelOf(company: string): Promise<Policy> {
  return (await import(`../${company}/policy.ts`)).default;
}

test.each(Object.entries(published))("%s/findings.md is what the linter finds", async (company, byHand) => {
  const policy = await modelOf(company);
  const laws = byHand.length > 0 ? await Promise.all(byHand.map(loadLaw)) : await loadLaws(policy);
  const findings = lintModel(policy, { today, laws });
  await expect(review(policy.controller.name, findings, laws, today)).toMatchFileSnapshot(
    `../${company}/findings.md`,
  );
});

describe.each(starters)("%s", (company) => {
  test("has no finding above advice from rules, whatever the law", async () => {
    const policy = await modelOf(company);
    const laws = await loadLaws(policy);
    const requirements = new Set(laws.flatMap((law) => law.requirements.map(({ id }) => id)));
    const found = lintModel(policy, { today, laws }).filter(
      ({ rule, severity }) => severity !== "advice" && !requirements.has(rule),
    );
    expect(found).toEqual([]);
  });
});

test("laws that are held to by hand are in the index", () => {
  expect(
    Object.values(published)
      .flat()
      .filter((id) => !Object.hasOwn(lawIndex, id)),
  ).toEqual([]);
});

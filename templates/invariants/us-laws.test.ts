import { en } from "@policywright/clauses/en";
import { documentsOf, markdown, plan } from "@policywright/generator";
import { type Coverage, coverage, type Law } from "@policywright/laws";
import { loadLaw } from "@policywright/laws/load";
import type { Policy } from "@policywright/schema";
import { expect, test } from "vitest";
import shop from "../starter-shop/policy.js";
import { fullModel } from "./full-model.js";

const ids = ["ccpa", "caloppa", "coppa", "us-va-vcdpa", "us-co-cpa", "us-tx-tdpsa"] as const;
const laws: readonly Law[] = await Promise.all(ids.map(loadLaw));

/** What the documents of a model say of the laws, on a day on which all of them hold. */
function covered(policy: Policy): readonly Coverage[] {
  const statements = Object.fromEntries(documentsOf(policy).map((kind) => [kind, plan(policy, kind)]));
  return coverage(policy, { today: "2026-11-22", laws, statements });
}

const ofShop = covered(shop);

test.each(ofShop.map((one) => [one.law.id, one] as const))(
  "starter-shop meets all of %s that binds it",
  (_, { requirements, rights }) => {
    const missed = requirements.filter(({ answer }) => answer.status === "missing");
    expect(missed.map(({ requirement }) => requirement.id)).toEqual([]);
    const open = requirements.filter(
      ({ requirement, answer }) =>
        answer.status === "undecided" &&
        requirement.documents.length > 0 &&
        requirement.severity !== "advice",
    );
    expect(open.map(({ requirement }) => requirement.id)).toEqual([]);
    expect(rights.filter(({ answer }) => answer.status === "missing").map(({ right }) => right.id)).toEqual(
      [],
    );
  },
);

test("a company that collects data of children meets all that a document must say of it", () => {
  const coppa = covered(fullModel).find(({ law }) => law.id === "coppa");
  const ofDocuments = coppa?.requirements.filter(({ requirement }) => requirement.documents.length > 0) ?? [];
  const met = ofDocuments.filter(({ answer }) => answer.status === "met");
  const left = ofDocuments.filter(({ answer }) => answer.status !== "met");
  expect(met).toHaveLength(20);
  expect(left.map(({ requirement, answer }) => [requirement.id, answer.status])).toEqual([
    ["coppa-312-4-d-1-single", "not-applicable"],
    ["coppa-general-audience", "not-applicable"],
  ]);
});

test("sentences that a law fixes are said word for word", () => {
  const policy = markdown(fullModel, en, { document: "privacy-policy" });
  const fixed = laws
    .flatMap(({ requirements }) => requirements)
    .filter(({ exact, documents }) => exact !== undefined && documents.length > 0)
    .map(({ exact = "" }) => exact);
  expect(fixed).toHaveLength(2);
  for (const sentence of fixed) expect(policy).toContain(`> ${sentence}`);
});

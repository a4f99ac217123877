import type { Policy } from "@policywright/schema";
import { describe, expect, test } from "vitest";
import { documentsOf, plan, planWithoutFacts } from "./plan.js";

const model = {
  controller: { name: "Example Ltd" },
  dataCategories: { email: { term: "email-address" }, card: { term: "payment-card" } },
  activities: { orders: { purposes: ["order-fulfilment"], data: ["email", "card"], legalBasis: "contract" } },
  rights: { granted: { portability: {}, access: { free: true } } },
  changes: { anyTime: true },
  documents: { "privacy-policy": { updated: "2026-01-31" } },
  // Ids are plain strings outside of `definePolicy`.
} as unknown as Policy;

const ids = (policy: Policy) => plan(policy, "privacy-policy").map(({ id }) => id);

describe("plan", () => {
  test("says what is declared, in the usual order", () => {
    expect(ids(model)).toEqual([
      "dates-updated",
      "introduction-controller",
      "introduction-purpose",
      "data-lead",
      "data-entry:email",
      "data-entry:card",
      "purposes-lead",
      "purposes-by-purpose:orders",
      "rights-lead",
      "rights-portability",
      "rights-access",
      "changes-any-time",
    ]);
  });

  test("gives a statement the facts that it rests on, and the topics that its gaps add", () => {
    const row = plan(model, "privacy-policy").find(({ clause }) => clause === "purposes-by-purpose");
    expect(row?.facts).toEqual([
      "activities.orders.purposes[0]",
      "activities.orders.data[0]",
      "dataCategories.email.term",
      "activities.orders.data[1]",
      "dataCategories.card.term",
      "activities.orders.legalBasis",
    ]);
    expect(row?.topics).toEqual(["data.purposes", "data.categories", "legal-basis"]);
  });

  test("says the same where facts are not asked for", () => {
    const statements = plan(model, "privacy-policy").map((statement) => ({ ...statement, facts: [] }));
    expect(planWithoutFacts(model, "privacy-policy")).toEqual(statements);
  });

  test("prints rights in the order of their declaration", () => {
    const granted = { access: {}, portability: {} };
    expect(ids({ ...model, rights: { granted } }).filter((id) => /^rights-[ap]/.test(id))).toEqual([
      "rights-access",
      "rights-portability",
    ]);
  });

  test("puts dates last, orders and omits sections as the document asks", () => {
    const sections = { order: ["changes", "rights"], omit: ["data"] };
    const said = ids({
      ...model,
      documents: { "privacy-policy": { updated: "2026-01-31", datePosition: "bottom", sections } },
    });
    expect(said.filter((id) => /^(?:changes|rights-lead|data|purposes-lead|dates)/.test(id))).toEqual([
      "changes-any-time",
      "rights-lead",
      "purposes-lead",
      "dates-updated",
    ]);
  });

  test("opens with sections without a heading, unless the document gives them another place", () => {
    const asks = { ...model, scope: { allWebsites: true }, consent: { ifYouDisagree: "do-not-use" } };
    const said = (order: string[]) =>
      ids({ ...asks, documents: { "privacy-policy": { sections: { order } } } } as Policy).filter((id) =>
        /^(?:scope-all|introduction-d|introduction-p|data-lead|changes)/.test(id),
      );
    const opening = ["introduction-purpose", "scope-all-websites", "introduction-disagreement"];
    expect(said(["changes"])).toEqual([...opening, "changes-any-time", "data-lead"]);
    expect(said(["data", "scope"])).toEqual([
      "introduction-purpose",
      "introduction-disagreement",
      "data-lead",
      "scope-all-websites",
      "changes-any-time",
    ]);
  });

  test("drops, replaces and extends clauses as the author asks", () => {
    const clauses = {
      "purposes-lead": { drop: true },
      "data-entry": { replace: "We hold little." },
      "changes-any-time": { extend: { en: "We seldom do." } },
    } as const;
    const said = plan({ ...model, clauses }, "privacy-policy");
    expect(said.map(({ id }) => id)).not.toContain("purposes-lead");
    expect(said.filter(({ clause }) => clause === "data-entry").map(({ own }) => own)).toEqual([
      "We hold little.",
    ]);
    expect(said.find(({ clause }) => clause === "changes-any-time")?.own).toEqual({ en: "We seldom do." });
  });

  test("puts a section of the author's after the one that it follows, or last", () => {
    const ownSections = {
      jobs: { heading: "Jobs", body: "Write to us.", after: "data" },
      more: { heading: "More", body: "More." },
    };
    const said = ids({ ...model, ownSections });
    expect(said.indexOf("own-jobs")).toBe(said.indexOf("data-entry:card") + 1);
    expect(said.at(-1)).toBe("own-more");
  });

  test("says nothing of a document that the model does not declare", () => {
    expect(plan({ ...model, documents: {} } as Policy, "privacy-policy")).toEqual([]);
    expect(documentsOf(model)).toEqual(["privacy-policy"]);
  });
});

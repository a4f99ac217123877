import { type Policy, parsePolicy } from "@policywright/schema";
import { expect, test } from "vitest";
import type { Condition, Law, Requirement } from "../law.js";
import { coverage } from "./coverage.js";
import type { SaidInDocuments } from "./said.js";

/** A law that nobody made, with one requirement and one right of each sort. */
const law: Law = {
  id: "law",
  name: "Law that nobody made",
  short: "Law",
  binds: "law",
  cited: { law: "Law", provision: "Art. 1 Law" },
  url: "https://law.example",
  places: ["eea"],
  status: "complete",
  requirements: [
    requirement("bases", { topics: ["legal-basis"], when: "always", needs: "legalBases" }),
    requirement("consent", { topics: ["rights.withdraw-consent"], when: "usesConsent", needs: "form" }),
    requirement("later", { topics: ["presentation"], when: "always", needs: "form", from: "2027-01-01" }),
    requirement("ended", { topics: ["presentation"], when: "always", needs: "form", until: "2025-12-31" }),
    requirement("words", { topics: ["presentation"], applies: "it rains", needs: "form" }),
    requirement("banner", { topics: ["cookies"], when: "always", documents: [], surface: "cookie-banner" }),
  ],
  rights: [
    {
      id: "law-access",
      right: "access",
      name: "Access",
      cite: "Art. 2 Law",
      requires: "Tell.",
      checked: "text",
    },
    { id: "law-know", right: "know", name: "Know", cite: "Art. 3 Law", requires: "Tell.", checked: "text" },
  ],
};

function requirement(id: string, more: Partial<Requirement> & Condition): Requirement {
  return {
    topics: ["presentation"],
    id,
    cite: "Art. 1 Law",
    title: "Title",
    requires: "Say it.",
    documents: ["privacy-policy"],
    severity: "error",
    checked: "text",
    ...more,
  };
}

const orders = { purposes: ["payment"], data: ["contact"] };

function policyWith(facts: object): Policy {
  const parsed = parsePolicy({
    controller: { name: "Example" },
    dataCategories: { contact: { term: "contact" } },
    documents: { "privacy-policy": {} },
    ...facts,
  });
  if ("problems" in parsed) throw new RangeError(JSON.stringify(parsed.problems));
  return parsed.policy;
}

function answers(policy: Policy, statements?: SaidInDocuments) {
  const [covered] = coverage(policy, { today: "2026-06-01", laws: [law], ...(statements && { statements }) });
  return Object.fromEntries(
    covered?.requirements.map(({ requirement: { id }, answer }) => [id, answer]) ?? [],
  );
}

const whole = policyWith({ activities: { orders: { ...orders, legalBasis: "contract" } } });

test("a requirement is met by the facts that it needs", () => {
  expect(answers(whole).bases).toEqual({
    status: "met",
    facts: ["activities.orders.legalBasis"],
    statements: [],
  });
});

test("a requirement whose facts are not declared names where to declare them", () => {
  expect(answers(policyWith({ activities: { orders } })).bases).toEqual({
    status: "missing",
    declare: [{ says: "the legal basis of each activity", paths: ["activities.orders.legalBasis"] }],
    unsaid: [],
  });
  expect(answers(policyWith({})).bases).toMatchObject({ declare: [{ paths: ["activities"] }] });
});

test("a requirement is met by the statements that say its facts on its topics", () => {
  const facts = ["activities.orders.legalBasis"];
  const statements = {
    "privacy-policy": [
      { id: "bases-entry:orders", facts, topics: ["legal-basis"] },
      { id: "purposes-entry:orders", facts, topics: ["data.purposes"] },
    ],
  } satisfies SaidInDocuments;
  expect(answers(whole, statements).bases).toMatchObject({
    status: "met",
    statements: [{ document: "privacy-policy", id: "bases-entry:orders" }],
  });
});

test("facts that no document says do not meet a requirement", () => {
  expect(answers(whole, { "privacy-policy": [] }).bases).toEqual({
    status: "missing",
    declare: [],
    unsaid: ["activities.orders.legalBasis"],
  });
});

test("a requirement needs a document that can carry it", () => {
  const elsewhere = policyWith({
    documents: { "cookie-policy": {} },
    activities: { orders: { ...orders, legalBasis: "contract" } },
  });
  expect(answers(elsewhere).bases).toMatchObject({
    declare: [{ says: "a document that carries it", paths: ["documents.privacy-policy"] }],
  });
});

test("a requirement does not bind where a fact denies its condition, and is undecided where none is declared", () => {
  expect(answers(whole).consent).toEqual({
    status: "not-applicable",
    because: "no activity rests on consent",
  });
  expect(answers(policyWith({ activities: { orders } })).consent).toEqual({
    status: "undecided",
    because: "the model does not declare whether an activity rests on consent",
    declareAt: ["activities.*.legalBasis"],
  });
});

test("a requirement binds only while it is in force", () => {
  expect(answers(whole)).toMatchObject({
    later: { status: "not-applicable", because: "it takes effect on 2027-01-01" },
    ended: { status: "not-applicable", because: "it ended on 2025-12-31" },
  });
});

test("what only words say, or another surface carries, is undecided", () => {
  expect(answers(whole)).toMatchObject({
    words: { status: "undecided", because: "no fact of the model tells whether it rains" },
    banner: { status: "undecided", because: "“Cookie banner” carries it, which no model declares" },
  });
});

test("nothing is claimed for a law that is not complete", () => {
  const [covered] = coverage(whole, { today: "2026-06-01", laws: [{ ...law, status: "partial" }] });
  expect(new Set(covered?.requirements.map(({ answer }) => answer.status))).toEqual(new Set(["undecided"]));
});

test("a right must reach all people to whom the law gives it", () => {
  const rightsOf = (facts: object) =>
    coverage(policyWith(facts), { today: "2026-06-01", laws: [law] })[0]?.rights.map(({ answer }) => answer);
  expect(rightsOf({ rights: { granted: { access: {}, know: { places: ["FR"] } } } })).toMatchObject([
    { status: "met", facts: ["rights.granted.access"] },
    { status: "missing", declare: [{ paths: ["rights.granted.know.places"] }] },
  ]);
  const french = { regions: ["FR"] };
  expect(rightsOf({ audience: french, rights: { granted: { know: { places: ["FR"] } } } })).toMatchObject([
    { status: "missing", declare: [{ paths: ["rights.granted.access"] }] },
    { status: "met" },
  ]);
});

test("a right that no provision asks to tell is met where it is granted, and else not asked for", () => {
  const untold = { ...law, rights: law.rights.map((right) => ({ ...right, told: false as const })) };
  const statuses = (facts: object) =>
    coverage(policyWith(facts), { today: "2026-06-01", laws: [untold] })[0]?.rights.map(
      ({ answer }) => answer.status,
    );
  expect(statuses({})).toEqual(["not-applicable", "not-applicable"]);
  expect(statuses({ rights: { granted: { access: {}, know: { places: ["FR"] } } } })).toEqual([
    "met",
    "not-applicable",
  ]);
});

test("a right that is granted under another name is granted", () => {
  const [covered] = coverage(
    policyWith({
      audience: { regions: ["FR"] },
      rights: { granted: { know: { pieces: true, places: ["FR"] } } },
    }),
    { today: "2026-06-01", laws: [law] },
  );
  expect(covered?.rights.map(({ answer }) => answer.status)).toEqual(["met", "met"]);
});

test("a requirement on a right is met only if the right reaches all whom the law protects", () => {
  const rights = requirement("access", { when: "always", needs: "accessRight", topics: ["rights.access"] });
  const european: Law = { ...law, requirements: [rights], rights: [] };
  const answer = (places: readonly string[] | undefined, regions: readonly string[] = ["eea", "GB"]) => {
    const policy = policyWith({
      audience: { regions },
      rights: { granted: { access: places ? { places } : {} } },
    });
    return coverage(policy, { today: "2026-06-01", laws: [european] })[0]?.requirements[0]?.answer;
  };
  expect(answer(undefined)).toMatchObject({ status: "met" });
  expect(answer(["eea"])).toMatchObject({ status: "met", facts: ["rights.granted.access"] });
  expect(answer(["FR"], ["FR", "GB"])).toMatchObject({ status: "met" });
  expect(answer(["GB"])).toEqual({
    status: "missing",
    declare: [
      {
        says: "the right of access for all people whom the law protects",
        paths: ["rights.granted.access.places"],
      },
    ],
    unsaid: [],
  });
});

test("a right that may be granted in several ways must reach them in one", () => {
  const rights = requirement("delete", {
    when: "always",
    needs: "rightToDelete",
    topics: ["rights.erasure"],
  });
  const european: Law = { ...law, requirements: [rights], rights: [] };
  const answer = (granted: object) => {
    const policy = policyWith({ audience: { regions: ["eea", "US"] }, rights: { granted } });
    return coverage(policy, { today: "2026-06-01", laws: [european] })[0]?.requirements[0]?.answer;
  };
  const american = { delete: { places: ["US"] } };
  expect(answer({ ...american, erasure: {} })).toMatchObject({ facts: ["rights.granted.erasure"] });
  expect(answer(american)).toMatchObject({
    declare: [{ paths: ["rights.granted.delete.places", "rights.granted.erasure"], oneOf: true }],
  });
});

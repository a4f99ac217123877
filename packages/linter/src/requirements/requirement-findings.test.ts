import type { Law, Requirement } from "@policywright/laws";
import { definePolicy, type FactName } from "@policywright/schema";
import { expect, test } from "vitest";
import { requirementFindings } from "./requirement-findings.js";

const today = "2026-06-30";

/** A complete law that nobody made, with one requirement. */
function lawWith(
  more: Partial<Omit<Requirement, "when" | "applies">>,
  status: Law["status"] = "complete",
  when: FactName[] = [],
): Law {
  const requirement: Requirement = {
    id: "law-bases",
    cite: "Art. 1 Law",
    title: "Bases",
    requires: "State the legal basis.",
    topics: ["legal-basis"],
    documents: ["privacy-policy"],
    severity: "error",
    checked: "text",
    needs: "legalBases",
    when,
    ...more,
  };
  return {
    id: "law",
    name: "Law that nobody made",
    short: "Law",
    binds: "law",
    cited: { law: "Law", provision: "Art. 1 Law" },
    url: "https://law.example",
    places: ["eea"],
    status,
    requirements: [requirement],
    rights: [],
  };
}

const policy = definePolicy({
  controller: { name: "Example Ltd" },
  dataCategories: { contact: { term: "contact" } },
  activities: {
    orders: { purposes: ["payment"], data: ["contact"] },
    news: { purposes: ["mailings"], data: ["contact"], legalBasis: "consent" },
    help: { purposes: ["customer-support"], data: ["contact"] },
  },
  documents: { "privacy-policy": {} },
});

test("names the requirement, what to declare and where", () => {
  expect(requirementFindings(policy, { today, laws: [lawWith({})] })).toEqual([
    {
      rule: "law-bases",
      severity: "error",
      message:
        "The model does not declare the legal basis of each activity, expected at `activities.orders.legalBasis` and `activities.help.legalBasis`",
      why: "Art. 1 Law demands it: State the legal basis.",
      fix: "Declare the legal basis of each activity.",
      path: "activities.orders.legalBasis",
      also: ["activities.help.legalBasis"],
      lacks: [
        {
          says: "the legal basis of each activity",
          paths: ["activities.orders.legalBasis", "activities.help.legalBasis"],
        },
      ],
      requirements: [{ law: "law", id: "law-bases", cite: "Art. 1 Law", checked: true }],
    },
  ]);
});

test("marks a provision that was not read, and lowers it to a warning", () => {
  const [found] = requirementFindings(policy, { today, laws: [lawWith({ checked: "memory" })] });
  expect(found).toMatchObject({
    severity: "warning",
    why: "Art. 1 Law demands it: State the legal basis. This provision was not read in a copy of the text; have it checked.",
    requirements: [{ checked: false }],
  });
});

test("says nothing of what is met, does not bind or is not decided", () => {
  const laws = [
    lawWith({ needs: "purposes" }),
    lawWith({ from: "2027-01-01" }),
    lawWith({}, "complete", ["usesPublicTask"]),
    lawWith({}, "partial"),
  ];
  expect(requirementFindings(policy, { today, laws })).toEqual([]);
});

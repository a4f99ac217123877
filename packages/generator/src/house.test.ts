import { en } from "@policywright/clauses/en";
import type { Policy } from "@policywright/schema";
import { expect, test } from "vitest";
import { houseProblems, staleOverrides } from "./house.js";

const model = { controller: { name: "Example Ltd" }, documents: { "privacy-policy": {} } } satisfies Policy;

test("names clauses and sections that stand for nothing, and the nearest that do", () => {
  const problems = houseProblems({
    ...model,
    clauses: { "cookies-usee": { drop: true } },
    ownSections: {
      data: { heading: "More", body: "More." },
      jobs: { heading: "Jobs", body: "Jobs.", after: "rigths" },
    },
    documents: { "privacy-policy": { sections: { order: ["purposes", "jobs"], omit: ["cokies"] } } },
  });
  expect(problems.map(({ path, fix }) => `${path.join(".")}: ${fix}`)).toEqual([
    "clauses.cookies-usee: Did you mean `cookies-use`?",
    "ownSections.data: Rename it.",
    "ownSections.jobs.after: Did you mean `rights`?",
    "documents.privacy-policy.sections.omit.0: Did you mean `cookies`?",
  ]);
});

test("reports an override pinned to words that have changed", () => {
  const revision = en.wording.sections
    .flatMap(({ blocks }) => blocks)
    .find(({ clause }) => clause === "cookies-use")?.revision;
  const pinned = (pin: string | undefined): Policy => ({
    ...model,
    clauses: { "cookies-use": { replace: "We use cookies.", ...(pin !== undefined && { revision: pin }) } },
  });
  expect(staleOverrides(pinned(revision), en)).toEqual([]);
  expect(staleOverrides(pinned(undefined), en)).toEqual([]);
  expect(staleOverrides(pinned("000000"), en)).toEqual([
    { clause: "cookies-use", pinned: "000000", current: revision },
  ]);
});

import type { Policy } from "@policywright/schema";
import { expect, test } from "vitest";
import { notCollected } from "./not-collected.js";

/** What a clause of the section says of denied data. */
function said(clause: string, denied: NonNullable<Policy["notCollected"]>): unknown {
  const policy: Policy = {
    controller: { name: "Example Ltd" },
    documents: { "privacy-policy": {} },
    notCollected: denied,
  };
  const found = notCollected.clauses.find(([id]) => id === clause)?.[1];
  if (!found || !("says" in found)) throw new Error(`no clause ${clause}`);
  return found.says(policy, { kind: "privacy-policy" });
}

test("data that is not collected at all is kept apart from data not collected on purpose", () => {
  expect(
    said("data-not-collected", {
      health: { term: "health" },
      cards: { label: "cards", intentionally: true },
    }),
  ).toMatchObject({ category: { items: [{ term: "health" }] }, unintended: { items: [{ text: "cards" }] } });
});

test("people are asked not to send any such data where that is so of all of it", () => {
  const health = { term: "health", pleaseDoNotSend: true } as const;
  expect(said("data-not-wanted", { health })).toMatchObject({ category: { term: "such-data" } });
  expect(said("data-not-wanted", { health, cards: { label: "cards" } })).toMatchObject({
    category: { items: [{ term: "health" }] },
  });
});

test("nothing is said to be unwanted or not kept where nobody declares it", () => {
  expect(said("data-not-wanted", { health: { term: "health" } })).toBeFalsy();
  expect(said("data-not-kept", { health: { term: "health", neitherKept: false } })).toBeFalsy();
});

import type { Policy } from "@policywright/schema";
import { expect, test } from "vitest";
import { entries, type PlannedClause } from "../section.js";
import { recipients } from "./recipients.js";

type Recipient = NonNullable<Policy["recipients"]>[string];

/** Gaps of the entry of one recipient. */
function said(recipient: Recipient) {
  const policy: Policy = { controller: { name: "Acme" }, documents: {}, recipients: { one: recipient } };
  const [, clause] = recipients.clauses.find(([id]) => id === "recipients-entry") ?? [];
  const [entry] = [...entriesOf(clause, policy)];
  return entry?.[1];
}

function entriesOf(clause: PlannedClause | undefined, policy: Policy) {
  return clause && "each" in clause
    ? clause.each(policy, { kind: "privacy-policy" })
    : entries(undefined, () => undefined);
}

test("calls a recipient that is named one of its kind", () => {
  expect(said({ name: "Swift Post DAC", kind: "delivery" })).toMatchObject({
    kind: { items: [{ vocabulary: "one-recipient-kind", term: "delivery" }] },
  });
});

test("calls a class without name by its kind, and says the kind no second time", () => {
  expect(said({ kind: "delivery" })).toMatchObject({
    name: { vocabulary: "recipient-kind", term: "delivery" },
    kind: undefined,
  });
});

test("gives privacy policy and website apart", () => {
  expect(said({ name: "Swift Post DAC", privacyPolicy: "https://post.example/privacy" })).toMatchObject({
    privacyPolicy: { type: "link", url: "https://post.example/privacy" },
    website: undefined,
  });
});

import { expect, test } from "vitest";
import { reach } from "./contact-value.js";

const settings = { kind: "privacy-policy" } as const;

test("names the ways that are given and those without details in one run of words", () => {
  const given = reach({ team: "support", email: { notGiven: true } }, settings);
  expect(given?.channels).toBeUndefined();
  expect(given?.ways).toMatchObject({ type: "term", term: "ways-and-missing" });
});

test("says apart that no way is given", () => {
  const given = reach({ email: { notGiven: true } }, settings);
  expect(given?.ways).toBeUndefined();
  expect(given?.channels).toMatchObject({ type: "list", items: [{ term: "channel-email" }] });
});

test("says nothing of a contact that is not declared", () => {
  expect(reach(undefined, settings)).toBeUndefined();
});

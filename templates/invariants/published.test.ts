import { en } from "@policywright/clauses/en";
import { fr } from "@policywright/clauses/fr";
import { describe, expect, test } from "vitest";
import capsolver from "../capsolver/policy.js";
import saas from "../starter-saas/policy.js";
import shop from "../starter-shop/policy.js";
import { drifts, expectedOf, type Held, onSite } from "./published.js";

const companies = [
  ["starter-saas", saas],
  ["starter-shop", shop],
  ["capsolver", capsolver],
] as const;

/** Lines of the Markdown that say one statement each, every so many of them. */
function linesOf({ markdown, statements }: Held["expected"][number], every: number): readonly number[] {
  const lines = markdown.split("\n");
  const single = statements.filter(
    ({ lines: { start, end } }) => start === end && /^[A-Z“].*\.$/.test(lines[start - 1] ?? ""),
  );
  return single.filter((_, index) => index % every === 0).map(({ lines: { start } }) => start);
}

describe.each(companies)("%s", (_, model) => {
  const expected = expectedOf(model, en);
  const held: Held = { model, expected };
  const [policy] = expected;
  if (policy === undefined) throw new Error("Unexpected model without documents");
  const source = policy.markdown.split("\n");

  test("its documents are what the model says, also between the menus and the footer of a site", () => {
    for (const { markdown, html, text = "" } of expected) {
      expect(drifts(markdown, { ...held, format: "markdown" })).toEqual([]);
      expect(drifts(html, { ...held, format: "html" })).toEqual([]);
      expect(drifts(onSite(html), { ...held, format: "html" })).toEqual([]);
      expect(drifts(text, { ...held, format: "text" })).toEqual([]);
    }
  });

  test("a sentence that is taken out is found once", () => {
    for (const line of linesOf(policy, 9)) {
      const found = drifts(source.toSpliced(line - 1, 1).join("\n"), { ...held, format: "markdown" });
      expect([line, found.map(({ rule }) => rule)]).toEqual([line, ["statement-missing"]]);
    }
  });

  test("a sentence that is changed is found once, at its line", () => {
    for (const line of linesOf(policy, 11)) {
      const changed = source[line - 1]?.replace(/ \S+$/, " whatsoever.") ?? "";
      const found = drifts(source.with(line - 1, changed).join("\n"), { ...held, format: "markdown" });
      expect([line, found.map(({ rule, span }) => [rule, span?.start.line])]).toEqual([
        line,
        [["statement-reworded", line]],
      ]);
    }
  });

  test("a sentence that is written into the page is found once, at its line", () => {
    for (const line of linesOf(policy, 23)) {
      const words = source[line - 1] ?? "";
      if (policy.html.split(words).length !== 2) continue;
      const page = onSite(policy.html).replace(words, `${words}\nWe also collect your star sign.`);
      const at = page.split("\n").findIndex((text) => text.includes("star sign")) + 1;
      const found = drifts(page, { ...held, format: "html" });
      expect(found.map(({ rule, span }) => [rule, span?.start.line])).toEqual([["statement-added", at]]);
    }
  });
});

test("its documents in French are what the model says", () => {
  const expected = expectedOf(saas, fr);
  for (const { markdown, html } of expected) {
    const held = { model: saas, expected, locale: "fr" };
    expect(drifts(markdown, { ...held, format: "markdown" })).toEqual([]);
    expect(drifts(onSite(html), { ...held, format: "html" })).toEqual([]);
  }
});

test.each([
  [
    "the lifetime of a cookie",
    "| Analytics and telling new visitors from returning ones | For 13 months |",
    "| Analytics and telling new visitors from returning ones | For 12 months |",
    "12 months",
    "cookies.items.visits.lifetime.period",
  ],
  [
    "the name of a recipient",
    "| Faultline Inc. | Processor |",
    "| Errorhound Inc. | Processor |",
    "Errorhound",
    "recipients.monitoring.name",
  ],
  [
    "the country of a recipient",
    "| Customer support provider | United Kingdom |",
    "| Customer support provider | India |",
    "India",
    "recipients.helpdesk",
  ],
  ["an address for letters", "1000 Bruxelles", "1050 Bruxelles", "1050 Bruxelles", "controller.address"],
  [
    "the address of the officer",
    "[dpo@cadrille.example](mailto:dpo@cadrille.example)",
    "privacy-team@cadrille.example",
    "privacy-team@cadrille.example",
    "controller.dataProtectionOfficer.email",
  ],
  ["a denial", "We do not use web beacons.", "We use web beacons.", "We use", "trackers.beacons.used"],
  [
    "the date",
    "Last updated: 15 September 2026",
    "Last updated: 16 September 2026",
    "16 September",
    "documents.privacy-policy.updated",
  ],
  ["a heading", "## 12. Marketing", "## 12. News from us", "12. News from us", undefined],
])("a hand that changes %s is found once", (_, before, after, quote, path) => {
  const expected = expectedOf(saas, en);
  const source = expected[0]?.markdown ?? "";
  expect(source.split(before).length).toBe(2);
  const found = drifts(source.replace(before, after), { model: saas, expected, format: "markdown" });
  expect(found.map(({ rule, message }) => [rule, message.includes(`Unexpected \`${quote}`)])).toEqual([
    ["statement-reworded", true],
  ]);
  expect(found[0]?.path?.startsWith(path ?? "")).toBe(path === undefined ? undefined : true);
});

test("a link that leads elsewhere, with its words as they were, is found once", () => {
  const expected = expectedOf(saas, en);
  const [before, after] = ['href="https://payfold.example/privacy"', 'href="https://payfold.example/other"'];
  const page = expected[0]?.html.replace(before, after) ?? "";
  const found = drifts(onSite(page), { model: saas, expected, format: "html" });
  expect(found.map(({ rule, message }) => [rule, message])).toEqual([
    [
      "statement-link",
      "Unexpected link to `https://payfold.example/other`, expected `https://payfold.example/privacy`",
    ],
  ]);
});

test("a section that is taken out is found once, and counts what it said", () => {
  const expected = expectedOf(saas, en);
  const source = expected[0]?.markdown ?? "";
  const cut = source.slice(0, source.indexOf("## 13. ")) + source.slice(source.indexOf("## 15. "));
  const found = drifts(cut, { model: saas, expected, format: "markdown" });
  expect(found.map(({ rule, message }) => [rule, / and \d+ more$/.test(message)])).toEqual([
    ["statement-missing", true],
  ]);
});

test("a policy of somebody else's is not compared, sentence by sentence", () => {
  const held = { model: saas, expected: expectedOf(saas, en) };
  const other = expectedOf(capsolver, en)[0]?.markdown ?? "";
  expect(
    drifts(other, { ...held, format: "markdown" }).filter(({ rule }) => rule.startsWith("statement-")),
  ).toEqual([]);
});

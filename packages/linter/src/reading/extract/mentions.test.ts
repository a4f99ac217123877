import { expect, test } from "vitest";
import { read } from "../read.js";

const policy = `Last updated: 3 May 2024. In force since May 1st, 2024, before that 2023-02-01 and 03/04/2022.

Example Tools Ltd (the “Company”, “we”) and Sample & Co. GmbH answer within thirty (30) business days, and keep logs for 13 months.
A copy costs $25.50 or 10 euros. “Personal Data” means any information about you.

Write to privacy@example.org, see https://example.org/a_b?c=d, call +44 20 7946 0000, or [write](mailto:dpo@example.org?subject=x).

The GDPR and the California Consumer Privacy Act bind us. We store data in the United Kingdom and the US; US law differs.
The user and the data subject are you.
`;

const { textOf, ...reading } = read(policy, { format: "markdown" });

test("finds dates, what they are dates of, and those that can be read in two ways", () => {
  expect(reading.dates.map(({ iso, readings, role }) => [iso ?? readings, role])).toEqual([
    ["2024-05-03", "updated"],
    ["2024-05-01", "effective"],
    ["2023-02-01", "effective"],
    [["2022-04-03", "2022-03-04"], "effective"],
  ]);
});

test("finds periods and money", () => {
  expect(reading.periods.map(({ amount, unit }) => `${amount} ${unit}`)).toEqual(["30 day", "13 month"]);
  expect(reading.money.map(({ amount, currency }) => `${amount} ${currency}`)).toEqual([
    "25.5 USD",
    "10 EUR",
  ]);
});

test("finds contacts in words and behind links", () => {
  expect(reading.contacts.map(({ kind, value }) => [kind, value])).toEqual([
    ["email", "privacy@example.org"],
    ["url", "https://example.org/a_b?c=d"],
    ["phone", "+442079460000"],
    ["email", "dpo@example.org"],
  ]);
});

test("finds countries and laws, and tells us from the US", () => {
  expect(reading.countries.map(({ place }) => place)).toEqual(["US-CA", "GB", "US", "US"]);
  expect(reading.laws.map(({ law }) => law)).toEqual(["gdpr", "ccpa"]);
});

test("finds parties, pronouns and defined terms", () => {
  expect(reading.parties.map(({ name }) => name)).toEqual(["Example Tools Ltd", "Sample & Co. GmbH"]);
  expect(reading.pronouns).toEqual({ first: 3, second: 2, third: { "the user": 1, "the data subject": 1 } });
  expect(reading.definitions.map(({ term }) => term)).toEqual(["Company", "Personal Data"]);
});

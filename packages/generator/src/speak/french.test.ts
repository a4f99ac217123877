import { fr } from "@policywright/clauses/fr";
import { expect, test } from "vitest";
import type { DateFormat } from "../edition.js";
import { visibleText } from "../visible-text.js";
import { spokenDate } from "./date.js";
import { spokenList } from "./list.js";
import { spokenNumber } from "./number.js";
import { partyOf } from "./party.js";
import { spokenPeriod } from "./period.js";

const speaker = { text: fr, voice: "you", dateFormat: "locale", bareLocale: "fr" } as const;

test.each<[string, DateFormat, string]>([
  ["2026-01-01", "locale", "1er janvier 2026"],
  ["2026-01-21", "locale", "21 janvier 2026"],
  ["2026-01-11", "day-month-year", "11 janvier 2026"],
  ["2026-01-01", "day-month-year", "1er janvier 2026"],
  ["2026-08-03", "month-day-year", "3 août 2026"],
  ["2026-01-01", "iso", "2026-01-01"],
  ["2026-01-01T21:05+01:00", "locale", "1er janvier 2026, 21:05 (UTC+1)"],
])("writes %s (%s) as %s", (date, dateFormat, expected) => {
  expect(spokenDate(date, { ...speaker, dateFormat }).value).toBe(expected);
});

test("parts thousands by a narrow space that does not break", () => {
  expect(spokenNumber(10000, speaker)).toBe("10\u202F000");
});

test.each([
  [1, "1\u00A0an"],
  [2, "2\u00A0ans"],
  [1_000_000, "1\u202F000\u202F000\u00A0ans"],
])("writes a period of %d years", (amount, expected) => {
  expect(spokenPeriod({ amount, unit: "year" }, speaker)).toBe(expected);
});

test("joins lists without a comma before the last", () => {
  const items = ["thé", "lait", "eau"].map((text) => ({ type: "text" as const, text }));
  expect(visibleText([...spokenList({ type: "list", join: "or", items }, speaker)])).toBe("thé, lait ou eau");
});

test("puts a space before semicolons", () => {
  const items = ["sel et poivre", "lait", "eau"].map((text) => ({ type: "text" as const, text }));
  const said = visibleText([...spokenList({ type: "list", join: "and", items }, speaker)]);
  expect(said).toBe("sel et poivre\u00A0; lait\u00A0; et eau");
});

test("puts a space before the semicolon between two items", () => {
  const items = ["sel, poivre ou thym", "lait"].map((text) => ({ type: "text" as const, text }));
  const said = visibleText([...spokenList({ type: "list", join: "or", items }, speaker)]);
  expect(said).toBe("sel, poivre ou thym\u00A0; ou lait");
});

test.each([
  ["data-subject", "data-subject"],
  [{ noun: "les visiteurs" }, "les visiteurs"],
] as const)("has no third person: %j", (voice, shown) => {
  expect(() => partyOf(voice, fr)).toThrow(
    RangeError(`Unexpected voice \`${shown}\` in \`fr\`, expected \`you\``),
  );
});

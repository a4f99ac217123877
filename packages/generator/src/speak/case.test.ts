import type { GapNode, Phrase, Text, Value } from "@policywright/clauses";
import { fr } from "@policywright/clauses/fr";
import { expect, test } from "vitest";
import { wordsOf } from "../direct/words.js";
import { phrase } from "../phrase.js";
import { visibleText } from "../visible-text.js";
import type { Speaker } from "./speaker.js";

const speaker: Speaker = { text: fr, voice: "you", dateFormat: "locale", bareLocale: "fr" };
const words = (text: string): Value => ({ type: "text", text });
const list = (...items: Value[]): Value => ({ type: "list", join: "and", items });
const france: Value = { type: "place", place: "FR" };
const portugal: Value = { type: "place", place: "PT" };
const link: Value = { type: "link", url: "https://example.org/", label: words("le site") };

/** A gap in a case, spoken as a tree; as words alone it is the same, or nothing. */
function said(name: string, value: Value, more: Partial<GapNode> = {}, text: Text = fr): string {
  const wording: Phrase = [{ type: "gap", name: "x", case: name, ...more }];
  const spoken = visibleText(phrase(wording, { x: value }, { ...speaker, text }));
  const direct = wordsOf(wording, { x: value }, { ...speaker, text });
  expect([spoken, undefined]).toContain(direct);
  return spoken;
}

test.each<[string, string, Value, string]>([
  ["contracts article and preposition", "de", words("les tiers"), "des tiers"],
  ["repeats the preposition before each item", "en", list(france, portugal), "en France et au Portugal"],
  ["puts places without article where they stand alone", "seul", list(portugal), "Portugal"],
  ["stands before a date", "de", { type: "date", date: "2026-01-01" }, "de 1er janvier 2026"],
  [
    "stands before a period",
    "de",
    { type: "period", period: { amount: 3, unit: "month" } },
    "de 3\u00A0mois",
  ],
  ["stands before a number", "à", { type: "number", number: 18 }, "à 18"],
  ["leaves names as their bearers write them", "de", { type: "name", name: "le Phare" }, "de le Phare"],
  ["elides before names", "de", { type: "name", name: "Acme" }, "d’Acme"],
  ["stands outside of a link", "de", link, "de le site"],
])("%s", (_, name, value, expected) => {
  expect(said(name, value)).toBe(expected);
});

test("does not reach into the gaps of a phrase", () => {
  const text = { ...fr, terms: { phrase: { p: [{ type: "gap" as const, name: "y" }] } } };
  const value: Value = { type: "term", vocabulary: "phrase", term: "p", values: { y: words("les tiers") } };
  expect(said("de", value, {}, text)).toBe("des tiers");
});

test("takes the capital of its sentence, before a name as well", () => {
  expect(said("de", words("les tiers"), { capital: true })).toBe("Des tiers");
  expect(said("de", { type: "name", name: "Acme" }, { capital: true })).toBe("D’Acme");
  expect(said("seul", { type: "name", name: "wikipedia" }, { capital: true })).toBe("wikipedia");
});

test("is refused where the locale lacks it", () => {
  const expected = "Unexpected case `of`, expected one that `fr` has";
  expect(() => said("of", words("tea"))).toThrow(RangeError(expected));
  expect(() => said("toString", words("tea"))).toThrow(RangeError);
});

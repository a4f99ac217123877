import { expect, test } from "vitest";
import { grammar as english } from "../texts/en/grammar.js";
import { grammar as french } from "../texts/fr/grammar.js";
import { compileWording } from "./compile-wording.js";
import { strengthParity } from "./strength.js";

function differences(base: string, other: string): string[] {
  const wording = (words: string, locale: string) =>
    compileWording(`::section{#tea}\n\n:::tea-a\n${words}\n:::\n`, { locale });
  const of = { base: english.strength, other: french.strength };
  return strengthParity(wording(base, "en"), wording(other, "fr"), of);
}

test.each([
  ["a duty", "They must drink tea.", "Ils doivent boire du thé."],
  ["a power", "We can keep 2 cups for 30 days.", "Nous pouvons garder 2 tasses pendant 30 jours."],
  ["a denial", "We do not spill it.", "Nous ne le renversons pas."],
  ["a limit", "We pour it only for guests.", "Nous ne le versons que pour les invités."],
  ["a link", "See [tea](https://tea.example/).", "Voir [le thé](https://tea.example/)."],
])("finds %s said alike", (_, base, other) => {
  expect(differences(base, other)).toEqual([]);
});

test.each([
  ["They must drink tea.", "Ils peuvent boire du thé.", "0 of duty, expected 1"],
  ["We keep tea.", "Nous pouvons garder du thé.", "1 of power, expected 0"],
  [
    "We can keep it, or pour it out.",
    "Nous pouvons le garder et pouvons le verser.",
    "2 of power, expected 1",
  ],
  ["We do not spill it.", "Nous le renversons.", "Unexpected lack of denial in `tea-a`, expected one"],
  ["We pour it only for guests.", "Nous le versons pour les invités.", "Unexpected lack of limit"],
  ["We pour it for guests.", "Nous le verserons pour les invités.", "Unexpected future in `tea-a`"],
  ["Wait 4 minutes.", "Attendez 5 minutes.", "Unexpected figures of `tea-a`: 5, expected 4"],
  ["Wait 4 minutes.", "Attendez.", "Unexpected figures of `tea-a`: none, expected 4"],
  [
    "See [tea](https://a.example/).",
    "Voir [thé](https://b.example/).",
    "https://b.example/, expected https://a",
  ],
])("finds that “%s” is not « %s »", (base, other, message) => {
  expect(differences(base, other).join("\n")).toContain(message);
});

import { expect, test } from "vitest";
import { cases } from "./cases.js";
import { places } from "./places.js";

/** Words as they stand in a case. */
function inCase(name: keyof typeof cases, words: string): string {
  for (const { opens, becomes } of cases[name]) {
    const found = opens.exec(words);
    if (found) return becomes + words.slice(found[0].length);
  }
  return words;
}

test.each([
  ["le site", "du site"],
  ["les tiers", "des tiers"],
  ["des tiers", "de tiers"],
  ["des annonceurs", "d’annonceurs"],
  ["des hébergeurs", "d’hébergeurs"],
  ["des handicaps", "de handicaps"],
  ["de l’aide", "d’aide"],
  ["du contenu", "de contenu"],
  ["la loi", "de la loi"],
  ["l’Union européenne", "de l’Union européenne"],
  ["un contrat", "d’un contrat"],
  ["vos données", "de vos données"],
  ["adresse électronique", "d’adresse électronique"],
  ["historique", "d’historique"],
  ["hachage", "de hachage"],
  ["hiérarchie", "de hiérarchie"],
  ["heures", "d’heures"],
  ["onze personnes", "de onze personnes"],
  ["États-Unis", "d’États-Unis"],
  ["Yahoo", "de Yahoo"],
  ["Anne Martin", "d’Anne Martin"],
  ["12 mois", "de 12 mois"],
  ["1\u00A0mois", "d’un\u00A0mois"],
  ["1\u00A0semaine", "d’une\u00A0semaine"],
  ["11\u00A0jours", "de 11\u00A0jours"],
  ["léser", "de léser"],
])("« de » and « %s » make « %s »", (words, expected) => {
  expect(inCase("de", words)).toBe(expected);
});

test.each([
  ["le profilage", "au profilage"],
  ["les parties concernées", "aux parties concernées"],
  ["la prospection", "à la prospection"],
  ["l’échéance", "à l’échéance"],
  ["votre consentement", "à votre consentement"],
])("« à » and « %s » make « %s »", (words, expected) => {
  expect(inCase("à", words)).toBe(expected);
});

test.each([
  ["il est nécessaire", "qu’il est nécessaire"],
  ["vous êtes", "que vous êtes"],
  ["aucun motif", "qu’aucun motif"],
])("« que » and « %s » make « %s »", (words, expected) => {
  expect(inCase("que", words)).toBe(expected);
});

test.each([
  ["FR", "en France", "France"],
  ["PT", "au Portugal", "Portugal"],
  ["US", "aux États-Unis", "États-Unis"],
  ["DE", "en Allemagne", "Allemagne"],
  ["IR", "en Iran", "Iran"],
  ["IL", "en Israël", "Israël"],
  ["MT", "à Malte", "Malte"],
  ["CY", "à Chypre", "Chypre"],
  ["HK", "à Hong Kong", "Hong Kong"],
  ["KY", "aux îles Caïmans", "Îles Caïmans"],
  ["IM", "sur l’île de Man", "Île de Man"],
  ["GD", "à la Grenade", "Grenade"],
  ["PS", "dans les territoires palestiniens", "territoires palestiniens"],
  ["eu", "dans l’Union européenne", "Union européenne"],
  ["eea", "dans l’Espace économique européen", "Espace économique européen"],
  ["europe", "en Europe", "Europe"],
  ["mainland-china", "en Chine continentale", "Chine continentale"],
  ["asia-pacific", "dans la région Asie-Pacifique", "région Asie-Pacifique"],
  ["US-CA", "en Californie", "Californie"],
  ["US-TX", "au Texas", "Texas"],
  ["US-NY", "dans l’État de New York", "État de New York"],
  ["US-DC", "dans le district de Columbia", "district de Columbia"],
] as const)("%s: %s; alone, %s", (place, where, alone) => {
  expect(inCase("en", places[place])).toBe(where);
  expect(inCase("seul", places[place])).toBe(alone);
});

test("no place keeps its article after a preposition of place", () => {
  for (const name of Object.values(places)) expect(inCase("en", name)).not.toMatch(/^(?:à|en) (?:les? |l’)/u);
});

import { type Vocabulary, vocabularies } from "@policywright/schema";
import { describe, expect, test } from "vitest";
import type { Label } from "../../src/text.js";
import { parties } from "./parties.js";
import { places } from "./places.js";
import { terms } from "./terms.js";
import { titles } from "./titles.js";
import { units } from "./units.js";

/** Beginnings and endings that British and American readers spell differently. */
const spelledTwoWays =
  /\wi[sz]ations?\b|\b(?:anal|catal)y[sz]e|\b(?:organ|personal|custom|recogn|author|minim|util|anonym)i[sz]|\b(?:defen[cs]e|offen[cs]es?|licen[cs]e|[ei]nquir|cent(?:re|er)|behavio|fulfil|favo)/i;

const labelsOf: Readonly<Record<string, Readonly<Record<string, Label>>>> = terms;

describe.each(Object.entries<Vocabulary>(vocabularies))("labels of %s", (name, vocabulary) => {
  const labels = Object.entries(labelsOf[name] ?? {}).map(([id, label]) => [id, plain(label)] as const);

  test("name every term, in the order of the vocabulary", () => {
    expect(labels.map(([id]) => id)).toEqual(Object.keys(vocabulary));
  });

  test("differ from one another", () => {
    expect(new Set(labels.map(([, label]) => label)).size).toBe(labels.length);
  });

  test("fit within a sentence", () => {
    for (const [id, label] of labels) {
      expect(label, id).toMatch(/^(?:[\p{Ll}]|IP |API |Ponzi )/u);
      expect(label, id).not.toMatch(/[.;:!?]|\s{2}|^\s|\s$/u);
    }
  });

  test("spell as British and American readers both do", () => {
    for (const [id, label] of labels) {
      expect(label, id).not.toMatch(spelledTwoWays);
    }
  });

  test("have no straight apostrophe", () => {
    for (const [id, label] of labels) expect(label, id).not.toMatch(/['"]/);
  });
});

test("names of places differ from one another", () => {
  const names = Object.values(places);
  expect(new Set(names).size).toBe(names.length);
});

test("names of places join no words by an ampersand", () => {
  for (const name of Object.values(places)) expect(name).not.toMatch(/&|\bSt\.|\bU\.S\./);
});

test("every plural form of a unit says the number", () => {
  for (const forms of Object.values(units)) {
    for (const form of Object.values(forms)) expect(form).toMatch(/^\{n\} \S/);
  }
});

test("every unit has the plural forms of English", () => {
  const { pluralCategories } = new Intl.PluralRules("en").resolvedOptions();
  for (const forms of Object.values(units))
    expect(Object.keys(forms).sort()).toEqual(pluralCategories.sort());
});

test("titles are capitalised", () => {
  for (const title of Object.values(titles).flatMap((byDesignation) => Object.values(byDesignation))) {
    expect(title).toMatch(/^\p{Lu}/u);
  }
});

test.each([
  ["visitors", "visitors’"],
  ["people", "people’s"],
  ["data subjects", "data subjects’"],
])("the possessive of “%s” is “%s”", (noun, possessive) => {
  expect(parties.of(noun).noun).toEqual({ plain: noun, possessive });
});

/** A label as a reader addressed as “you” reads it. */
function plain(label: Label): string {
  if (typeof label === "string") return label;
  return label
    .map((node) =>
      node.type === "party" ? parties.you.pronouns[node.form] : node.type === "text" ? node.value : "?",
    )
    .join("");
}

import { type Vocabulary, vocabularies } from "@policywright/schema";
import { describe, expect, test } from "vitest";
import type { Label } from "../src/text.js";
import { en } from "./en/index.js";
import { fr } from "./fr/index.js";

describe.each([en, fr])("$locale", (text) => {
  const { locale, terms, places, titles, units } = text;

  describe.each(Object.entries<Vocabulary>(vocabularies))("labels of %s", (name, vocabulary) => {
    const labels = Object.entries(terms[name] ?? {}).map(([id, label]) => [id, plain(label)] as const);

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

    test("have no straight apostrophe", () => {
      for (const [id, label] of labels) expect(label, id).not.toMatch(/['"]/);
    });
  });

  test("phrases have the gaps of English", () => {
    const gapsOf = (label: Label | undefined) =>
      typeof label === "object" ? label.flatMap((node) => (node.type === "gap" ? [node.name] : [])) : [];
    for (const [id, label] of Object.entries(terms.phrase ?? {}))
      expect(gapsOf(label).sort(), id).toEqual(gapsOf(en.terms.phrase?.[id]).sort());
  });

  test("names of places differ from one another", () => {
    const names = Object.values(places);
    expect(new Set(names).size).toBe(names.length);
  });

  test("names of places join no words by an ampersand, and are not short", () => {
    for (const name of Object.values(places)) expect(name).not.toMatch(/&|\b\p{L}{1,2}\./u);
  });

  test("every plural form of a unit says the number", () => {
    for (const forms of Object.values(units)) {
      for (const form of Object.values(forms)) expect(form).toMatch(/^\{n\}\s\S/);
    }
  });

  test("every unit has the plural forms of the language", () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    for (const forms of Object.values(units))
      expect(Object.keys(forms).sort()).toEqual(pluralCategories.toSorted());
  });

  test("titles are capitalised", () => {
    for (const title of Object.values(titles).flatMap((byDesignation) => Object.values(byDesignation))) {
      expect(title).toMatch(/^\p{Lu}/u);
    }
  });

  /** A label as a reader addressed directly reads it. */
  function plain(label: Label): string {
    if (typeof label === "string") return label;
    return label
      .map((node) =>
        node.type === "party"
          ? text.parties.you.pronouns[node.form]
          : node.type === "text"
            ? node.value
            : "?",
      )
      .join("");
  }
});

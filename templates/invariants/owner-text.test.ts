import { pathText } from "@policywright/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editionsOf } from "./documents.js";
import { isUnsaid } from "./exceptions.js";
import { fullModel } from "./full-model.js";
import { hostileText, hostileWords } from "./hostile.js";
import { templateModels } from "./models.js";
import { comparison } from "./owner-text.js";
import { isPresentation } from "./paths.js";
import { textFields } from "./text-fields.js";
import { hiddenContacts } from "./variants.js";

/** Forms in which hostile words are tried: alone, within words, and where they stand first or last. */
const forms: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => `a ${words} z`,
  (words) => `${words} z`,
  (words) => `a ${words}`,
];

const cases = [...templateModels, ["full model", fullModel], ["hidden contacts", hiddenContacts]] as const;

describe.each(cases)("%s", (_, policy) => {
  const fields = textFields(policy);
  const editions = editionsOf(policy).map(({ document, text }) => ({
    document,
    text,
    compared: comparison(policy, fields, document, text),
  }));

  test.each([...new Set(editions.map(({ text }) => text))])(
    "says the words of every field in one of its documents in $locale",
    (text) => {
      const inLocale = editions.filter((edition) => edition.text === text);
      const unsaid = fields.filter(
        ({ path }, index) =>
          !inLocale.some(({ compared }) => compared.shown[index]) &&
          (isPresentation(path) || !isUnsaid(policy, path)),
      );
      expect(unsaid.map(({ path }) => pathText(path))).toEqual([]);
    },
  );

  describe.each(editions)("$document in $text.locale", ({ compared: { complaints } }) => {
    test("makes nothing but text of words that mean something in Markdown, HTML or addresses", () => {
      fc.assert(
        fc.property(fc.nat({ max: hostileWords.length }), fc.constantFrom(...forms), (offset, form) => {
          const words = fields.map((_, index) =>
            form(hostileWords[(index + offset) % hostileWords.length] ?? ""),
          );
          expect(complaints(words)).toEqual([]);
        }),
        { numRuns: 6, endOnFailure: true },
      );
    });

    test("makes nothing but text of any string", () => {
      const strings = fc.array(hostileText, { minLength: fields.length, maxLength: fields.length });
      fc.assert(
        fc.property(strings, (words) => {
          expect(complaints(words)).toEqual([]);
        }),
        { numRuns: 3, endOnFailure: true },
      );
    });
  });
});

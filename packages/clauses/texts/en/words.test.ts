import { expect, test } from "vitest";
import { parties } from "./parties.js";
import { terms } from "./terms.js";

/** Beginnings and endings that British and American readers spell differently. */
const spelledTwoWays =
  /\wi[sz]ations?\b|\b(?:anal|catal)y[sz]e|\b(?:organ|personal|custom|recogn|author|minim|util|anonym)i[sz]|\b(?:defen[cs]e|offen[cs]es?|licen[cs]e|[ei]nquir|cent(?:re|er)|behavio|fulfil|favo)/i;

const { phrase: _, ...vocabularies } = terms;

test.each(Object.entries(vocabularies))(
  "labels of %s spell as British and American readers both do",
  (_, labels) => {
    for (const [id, label] of Object.entries(labels)) expect(label, id).not.toMatch(spelledTwoWays);
  },
);

test.each([
  ["visitors", "visitors’"],
  ["people", "people’s"],
  ["data subjects", "data subjects’"],
])("the possessive of “%s” is “%s”", (noun, possessive) => {
  expect(parties.of(noun).noun).toEqual({ plain: noun, possessive });
});

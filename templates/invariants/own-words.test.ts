import { describe, expect, test } from "vitest";
import { editionsOf } from "./documents.js";
import { fullModel } from "./full-model.js";
import { writtenModels } from "./models.js";
import { ownWords } from "./own-words.js";

/** The share of an author's own words that a document may have. */
const most = 0.15;

describe.each(writtenModels)("%s", (_, policy) => {
  test.each(editionsOf(policy))(
    "says $document in $text.locale with few words of the author's own",
    ({ document, text }) => {
      expect(ownWords(policy, text, document).share).toBeLessThanOrEqual(most);
    },
  );
});

test("counts free text and Markdown wherever they are printed, and no names", () => {
  const [edition] = editionsOf(fullModel);
  if (!edition) throw new RangeError("Unexpected model without document, expected one");
  const { document, text } = edition;
  const own = (changes: object) => ownWords({ ...fullModel, ...changes }, text, document).own;
  const without = own({ ownSections: undefined });
  // The heading stands in the list of contents, too.
  expect(own({ ownSections: { x: { heading: "Two words", body: "**Three** more words" } } }) - without).toBe(
    7,
  );
  expect(own({ controller: { ...fullModel.controller, aliases: ["A", "B"] } })).toBe(own({}));
});

import { expect, test } from "vitest";
import type { Phrase } from "../src/text.js";
import { grammar } from "../texts/en/grammar.js";
import { compileWording } from "./compile-wording.js";

function phraseOf(sentence: string, locale = "en"): Phrase {
  const markdown = `::section{#tea}\n\n:::tea-a\n${sentence}\n:::\n`;
  const { wording } = compileWording(markdown, { locale, ...(locale === "en" && { grammar }) });
  const [block] = wording.sections[0]?.blocks ?? [];
  return (block?.form === "row" ? undefined : block?.sentences[0]?.phrase) ?? [];
}

/** Mentions in the order in which they stand: `Subject` with a capital, `*` at the first. */
function mentions(phrase: Phrase): string[] {
  return phrase.flatMap((node): string[] => {
    if (node.type === "party") {
      const form = node.capital ? node.form.charAt(0).toUpperCase() + node.form.slice(1) : node.form;
      return [node.first ? `${form}*` : form];
    }
    if (node.type === "plural") return Object.values(node.options).flatMap(mentions);
    return "children" in node ? mentions(node.children) : [];
  });
}

test.each([
  ["You drink tea.", ["Subject*"]],
  ["Tea is for you.", ["object*"]],
  ["If you ask us, we bring you your tea.", ["subject*", "object", "possessive"]],
  ["Your tea is yours, so help yourself.", ["Possessive*", "absolute", "reflexive"]],
  ["We bring tea, and you can drink it.", ["subject*"]],
  ["This is between us and you.", ["object*"]],
  ["We tell **you** what [you drink](https://tea.example).", ["object*", "subject"]],
  [
    "Wash {count, plural, one {your cup} other {the cups that you use}} yourself.",
    ["possessive*", "subject*", "reflexive"],
  ],
  ["Thank-you notes and layout are no mention.", []],
])("tells the form of mentions: %s", (sentence, forms) => {
  expect(mentions(phraseOf(sentence.replace("bring you", "give you")))).toEqual(forms);
});

test("keeps the words around a mention", () => {
  expect(phraseOf("When you drink, we help.")).toEqual([
    { type: "text", value: "When " },
    { type: "party", form: "subject", first: true },
    { type: "text", value: " drink, we help." },
  ]);
});

test("leaves a word after a backslash alone", () => {
  expect(phraseOf("See “\\Your Tea Choices”.")).toEqual([{ type: "text", value: "See “Your Tea Choices”." }]);
});

test("leaves words alone in a locale whose mentions it does not know", () => {
  expect(phraseOf("Your tea.", "nl")).toEqual([{ type: "text", value: "Your tea." }]);
});

import { en } from "@policywright/clauses/en";
import { expect, test } from "vitest";
import { visibleText } from "../visible-text.js";
import { spokenList } from "./list.js";

const speaker = { text: en, bareLocale: "en", voice: "you", dateFormat: "locale" } as const;

function said(join: "and" | "or" | "unit" | "line", ...words: string[]): string {
  const items = words.map((text) => ({ type: "text" as const, text }));
  return visibleText([...spokenList({ type: "list", join, items }, speaker)]);
}

test.each([
  ["joins two items by the word alone", said("and", "names", "ages"), "names and ages"],
  ["joins several by commas", said("or", "tea", "milk", "water"), "tea, milk or water"],
  ["parts an address by commas alone", said("unit", "1 Main Street", "Dublin"), "1 Main Street, Dublin"],
  ["parts lines by line breaks", said("line", "1 Main Street", "Dublin"), "1 Main Street\nDublin"],
  [
    "parts by semicolons where an item joins words itself",
    said("and", "salt and pepper", "tea", "milk"),
    "salt and pepper; tea; and milk",
  ],
  [
    "needs a comma alone where only the last item does",
    said("and", "tea", "milk", "salt and pepper"),
    "tea, milk, and salt and pepper",
  ],
  [
    "parts two items by a comma where the first does",
    said("and", "salt and pepper", "tea"),
    "salt and pepper, and tea",
  ],
  ["needs none where only the second does", said("and", "tea", "salt and pepper"), "tea and salt and pepper"],
  [
    "parts two items by a comma where both do",
    said("and", "salt and pepper", "bread and butter"),
    "salt and pepper, and bread and butter",
  ],
  [
    "parts two items by a comma where the first has commas and the other conjunction",
    said("and", "salt, pepper or thyme", "tea"),
    "salt, pepper or thyme, and tea",
  ],
  [
    "parts two items by a semicolon where the first has commas and the same conjunction",
    said("and", "salt, pepper and thyme", "tea"),
    "salt, pepper and thyme; and tea",
  ],
  ["needs none for two items", said("and", "salt, pepper", "tea"), "salt, pepper and tea"],
])("%s", (_, spoken, expected) => {
  expect(spoken).toBe(expected);
});

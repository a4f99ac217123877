import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { labels } from "./labels.js";
import { places } from "./places.js";
import { terms } from "./terms.js";
import { titles } from "./titles.js";

const wording = new URL("wording/", import.meta.url);

/** Every line of words that French prints: of the wording, without its notes and marks, and of all labels. */
const lines = [
  ...readdirSync(wording).flatMap((name) =>
    readFileSync(new URL(name, wording), "utf8")
      .replace(/<!--[\s\S]*?-->/g, "")
      .split("\n")
      .filter((line) => line !== "" && !/^:{2,4}[a-z]*(?:\{|$)|^\| ---/.test(line))
      .map((line) => line.replace(/^:::[a-z-]+/, "")),
  ),
  ...[...Object.values(terms), ...Object.values(titles), labels, places].flatMap((words) =>
    Object.values<string>(words),
  ),
];

/** Words that a law fixes in English. */
const fixed = /^> NOTICE: /;

const faults = (pattern: RegExp) => lines.filter((line) => pattern.test(line) && !fixed.test(line));

describe("French typography", () => {
  test.each([
    [
      "a space that does not break before : ; ? ! and %",
      /[^\u00A0](?:[;!%]|:(?!\/\/))|[^\u00A0{a-zA-Z]\?|[a-z]\?(?!\})/,
    ],
    ["guillemets with spaces that do not break", /«(?!\u00A0)|(?<!\u00A0)»|[“”"]/],
    ["typographic apostrophes", /'/],
    ["no space before a comma or a full stop", /\s[,.]/],
    ["one space between words", / {2}(?=\S)(?<=\S {2})|\u00A0 | \u00A0/],
    ["an ellipsis of one character", /\.\.\./],
    ["accents on capitals", /(?:^|\s)(?:A|Etat|Etre|Egypte|Equateur|Erythr\S+|Ethiopie|Emirats|Evaluer)\s/],
  ])("has %s", (_, fault) => {
    expect(faults(fault)).toEqual([]);
  });
});

test("uses the words of the French GDPR, and no English ones", () => {
  const wrong =
    /données? personnelles?|\be-?mails?\b|\bmails?\b|newsletter|marketing|feedback|\blogin\b|opt-(?:in|out)|\bcontrôleur|\bprocesseur|\bdigital/iu;
  expect(lines.map((line) => line.replace(/\{[^{}]*\}/g, "")).filter((line) => wrong.test(line))).toEqual([]);
});

test("speaks to the people as « vous »", () => {
  expect(faults(/(?<!\p{L})(?:tu|ton|ta|tes|toi)(?!\p{L})/iu)).toEqual([]);
});

/** What may stand after « de » or « à » as it is: numbers and names. */
const asTheyAre = ["age", "decided", "extension", "group", "period", "within", "beyond"];

test("asks for a case where a gap follows a word that runs into others", () => {
  const bare = `(?:de|à|que|si|lorsque|puisque) \\{(?!(?:${asTheyAre.join("|")})\\b)|en \\{(?:place|countr)`;
  expect(faults(new RegExp(`(?<!\\p{L})(?:${bare})`, "u"))).toEqual([]);
});

test("elides no word before a gap by hand", () => {
  expect(faults(/’\{(?!à )/u)).toEqual([]);
});

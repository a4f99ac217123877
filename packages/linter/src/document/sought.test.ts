import fc from "fast-check";
import { expect, test } from "vitest";
import { read } from "../reading/read.js";
import { matches } from "./matches.js";
import { matchesOf, type Sought, sentencesWith } from "./sought.js";

const text = fc
  .array(
    fc.constantFrom(
      "We ",
      "as soon ",
      "As Soon as ",
      "soon.",
      "§ 5, ",
      "user’s ",
      "e-mail ",
      "\n",
      "\n\n",
      "1 ",
    ),
  )
  .map((parts) => parts.join(""));

const sought: readonly (readonly [RegExp, Sought])[] = [
  [/\bas soon(?: as)?\b/gi, { pattern: /\bas soon(?: as)?\b/iy, startsWith: ["as"] }],
  [/\be-mail\b/gi, { pattern: /\be-mail\b/iy, startsWith: ["e"] }],
  [/\bwe [^\n]{0,20}\bsoon\b/gi, { pattern: /\bwe [^\n]{0,20}\bsoon\b/gi, words: ["soon"] }],
  [/\bwe [^\n]{0,20}user’s/gi, { pattern: /\bwe [^\n]{0,20}user’s/gi, words: ["user's"] }],
  [/§ \d|^1 /gm, { pattern: /§ \d|^1 /gm, signs: /§|1 /g }],
  [/§ \d|soon$/gm, { pattern: /§ \d|soon$/gm, words: ["soon"], signs: /§/g }],
];

test("what is sought where it can match is what is found everywhere", () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...sought), (source, [pattern, quick]) => {
      const reading = read(source, { format: "text" });
      expect([...matchesOf(reading, quick)]).toEqual([...matches(reading.text, pattern)]);
    }),
  );
});

test("sentences with a word are given once each, in order", () => {
  const reading = read("We sell data. We keep it. You sell and sell. Nobody else does.", { format: "text" });
  expect(sentencesWith(reading, ["nobody", "sell"]).map(({ index }) => index)).toEqual([0, 2, 3]);
});

import { expect, test } from "vitest";
import { readCode } from "./read-code.js";

test.each([
  ["YAML", "controller:\n  name: A\n"],
  ["JSON", '{ "controller": { "name": "A" } }'],
])("reads %s", (_, text) => {
  expect(readCode(text)).toMatchObject({ input: { controller: { name: "A" } } });
});

test.each([
  ["a bracket that stays open", "controller: [", 13],
  ["a key that is there twice", "a: 1\na: 2\n", 5],
])("says where %s stands", (_, text, from) => {
  const read = readCode(text);
  expect("mistakes" in read && read.mistakes[0]?.from).toBe(from);
});

test("refuses aliases that unfold without end", () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefgh"
    .split("")
    .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${"abcdefgh"[index]}`).join(",")}]`)
    .join("\n")}\n`;
  expect(readCode(bomb)).toHaveProperty("mistakes");
});

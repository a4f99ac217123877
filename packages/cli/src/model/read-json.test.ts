import fc from "fast-check";
import { expect, test } from "vitest";
import { complaintsOf } from "../complaint.js";
import { readJson } from "./read-json.js";
import { readYaml } from "./read-yaml.js";

/** What a reader makes of a text; undefined when it complains with a place. Anything else that it throws fails the test. */
function read(reader: typeof readJson, text: string): unknown {
  try {
    return reader("policy", text).value;
  } catch (error) {
    const [complaint] = complaintsOf(error) ?? [];
    if (complaint === undefined) throw error;
    return undefined;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** JSON in which one run of characters was replaced. */
const nearlyJson = fc
  .tuple(fc.json({ maxDepth: 5 }), fc.nat(), fc.nat(4), fc.stringMatching(/^[{}[\],:"\\\-+.\w\s]{0,3}$/))
  .map(([json, at, length, patch]) => {
    const start = at % (json.length + 1);
    return json.slice(0, start) + patch + json.slice(start + length);
  });

test("reads what JSON.parse reads", () => {
  const json = fc.json({ maxDepth: 5 }).filter((text) => !text.includes("__proto__"));
  fc.assert(
    fc.property(json, (text) => {
      expect(read(readJson, text)).toEqual(parsed(text));
    }),
  );
});

test("refuses what JSON.parse refuses", () => {
  fc.assert(
    fc.property(nearlyJson, (text) => {
      const value = read(readJson, text);
      // Only keys that are there twice, and those that reach behind an object, are refused beyond that.
      if (value === undefined)
        expect(parsed(text) === undefined || /__proto__|"[^"]*".*"[^"]*"/su.test(text)).toBe(true);
      else expect(value).toEqual(parsed(text));
    }),
    { numRuns: 2000 },
  );
});

test("knows the place of each value", () => {
  const { placeOf } = readJson("policy", '{\n  "a": [1,\n    2],\n  "b": { "c": 3 }\n}');
  expect(placeOf([])).toEqual({ line: 1, column: 1 });
  expect(placeOf(["a"])).toEqual({ line: 2, column: 3 });
  expect(placeOf(["a", 1])).toEqual({ line: 3, column: 5 });
  expect(placeOf(["b", "c"])).toEqual({ line: 4, column: 10 });
  expect(placeOf(["b", "d", 0])).toEqual({ line: 4, column: 3 });
});

test("reads a model of the largest size without delay", () => {
  const keys = Array.from({ length: 60_000 }, (_, index) => `"key${index}": []`);
  const started = performance.now();
  expect(read(readJson, `{${keys.join(",")}}`)).toBeDefined();
  expect(read(readJson, `{"a": [${"{},".repeat(200_000)}]}`)).toBeUndefined();
  expect(read(readYaml, keys.map((key) => `${key}\n`).join(""))).toBeDefined();
  expect(performance.now() - started).toBeLessThan(10_000);
});

test("reads any text as YAML or complains", () => {
  const words = fc.constantFrom(
    "a",
    "b: ",
    "- ",
    "? ",
    ": ",
    "[",
    "]",
    "{",
    "}",
    ", ",
    "\n",
    "  ",
    "&x ",
    "*x ",
    "'",
    '"',
    "#",
    "|\n",
    "!t ",
    "---\n",
    "%Y\n",
    "<<: ",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (parts) => void read(readYaml, parts.join(""))),
    { numRuns: 3000 },
  );
});

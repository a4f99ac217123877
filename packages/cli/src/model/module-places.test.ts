import { expect, test } from "vitest";
import { modulePlaces } from "./module-places.js";

const text = `import { definePolicy } from "policywright";
const shared = { email: "x@example.org" };
export default definePolicy({
  // A comment, and { braces }.
  "controller": { name: "Example" },
  contacts: { questions: shared },
  audience: {
    regions: [
      // One a line.
      "eea",
      "US",
    ],
  },
});
`;

test("finds keys, quoted or not, and items of lists", () => {
  const find = modulePlaces(text);
  expect(find(["controller"])).toEqual({ line: 5, column: 3 });
  expect(find(["controller", "name"])).toEqual({ line: 5, column: 19 });
  expect(find(["audience", "regions", 1])).toEqual({ line: 11, column: 7 });
});

test("finds what a variable holds where it is used, and what is missing at what lacks it", () => {
  const find = modulePlaces(text);
  expect(find(["contacts", "questions", "email"])).toEqual({ line: 6, column: 15 });
  expect(find(["audience", "laws"])).toEqual({ line: 7, column: 3 });
  expect(find(["children"])).toEqual({ line: 3, column: 29 });
});

test("takes the object that is exported where nothing is defined", () => {
  const find = modulePlaces('export const policy = {\n  controller: { name: "Example" },\n} as const;\n');
  expect(find(["controller", "name"])).toEqual({ line: 2, column: 17 });
});

test("knows no place in a module that exports no object", () => {
  expect(modulePlaces("export default 1;")(["controller"])).toBeUndefined();
});

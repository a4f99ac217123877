import { format } from "node:util";
import { en } from "@policywright/clauses/en";
import { markdown } from "@policywright/generator";
import type { Policy } from "policywright";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { codeBlocks, runnable } from "./code-blocks.js";
import { modulePath } from "./code-modules.js";
import { pages } from "./pages.js";
import { typeErrors } from "./type-errors.js";

const withCode = pages().filter((page) => runnable(page).length > 0);

test("the README of the repository and of each package has code that runs", () => {
  expect(withCode).toEqual(
    expect.arrayContaining([
      "README.md",
      ...pages().filter((page) => /^packages\/\w+\/README\.md$/.test(page)),
    ]),
  );
});

test("the code of all pages compiles", () => {
  const paths = withCode.flatMap((page) => runnable(page).map(({ index }) => modulePath(page, index)));
  expect(typeErrors(paths)).toEqual([]);
});

// What a block prints, and the Markdown of a model that it exports, stands in the block after it.
describe.each(withCode)("%s", (page) => {
  test.each(runnable(page))("the code on line $line gives what the page says", async ({ index }) => {
    const print = vi.spyOn(console, "log").mockImplementation(() => {});
    onTestFinished(() => print.mockRestore());
    const module: { readonly default?: Policy } = await import(modulePath(page, index));
    const printed = print.mock.calls.map((values) => `${format(...values)}\n`).join("");
    const given = module.default ? markdown(module.default, en, { document: "privacy-policy" }) : printed;
    if (given !== "") expect(codeBlocks(page)[index + 1]?.code).toBe(`${given.trimEnd()}\n`);
  });
});

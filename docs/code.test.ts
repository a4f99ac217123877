import { join } from "node:path";
import { format } from "node:util";
import { en } from "@policywright/clauses/en";
import { markdown } from "@policywright/generator";
import type { Policy } from "policywright";
import { describe, expect, test, vi } from "vitest";
import { pageWith, runnable } from "./code-blocks.js";
import { modulePath } from "./code-modules.js";
import { pages, root } from "./pages.js";
import { typeErrors } from "./type-errors.js";

const withCode = pages().filter((page) => runnable(page).length > 0);

test("the README of the repository and of each package has code that runs", () => {
  const readmes = pages().filter((page) => /^(?:packages\/\w+\/)?README\.md$/.test(page));
  expect(withCode).toEqual(expect.arrayContaining(readmes));
});

test("the code of all pages compiles", () => {
  const paths = withCode.flatMap((page) => runnable(page).map((index) => modulePath(page, index)));
  expect(typeErrors(paths)).toEqual([]);
});

describe.each(withCode)("%s", (page) => {
  // `vitest -u` writes what is given into the page.
  test("has below its code what that gives", async () => {
    const given = new Map<number, string>();
    for (const index of runnable(page)) given.set(index, await run(modulePath(page, index)));
    await expect(pageWith(page, given)).toMatchFileSnapshot(join(root, page));
  });
});

/** What code prints; for a model that it exports, its Markdown. */
async function run(path: string): Promise<string> {
  const print = vi.spyOn(console, "log").mockImplementation(() => {});
  try {
    const module: { readonly default?: Policy } = await import(path);
    if (module.default) return markdown(module.default, en, { document: "privacy-policy" });
    return print.mock.calls.map((values) => `${format(...values)}\n`).join("");
  } finally {
    print.mockRestore();
  }
}

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { commands } from "./commands.js";

/** Pages with a table of the commands, relative to this file. */
const pages = ["../../../README.md", "../README.md"];

/** Rows of the table of commands of a page: what stands in the first cell, and in the second. */
function rowsOf(page: string): readonly (readonly [string, string])[] {
  const text = readFileSync(new URL(page, import.meta.url), "utf8");
  const [, table = ""] = /^\| command \|.*\n.*\n((?:\|.*\n)+)/mu.exec(text) ?? [];
  return [...table.matchAll(/^\| `([^`]+)` \| (.*) \|$/gmu)].map(([, first = "", second = ""]) => [
    first,
    second,
  ]);
}

describe.each(pages)("%s", (page) => {
  test("names all commands, in the order of the help", () => {
    const named = rowsOf(page).map(([first]) => first.split(" ", 1)[0]);
    expect(named).toEqual(commands.map(({ name }) => name));
  });

  test("names no option that a command lacks", () => {
    const wrong = rowsOf(page).flatMap(([first, says]) => {
      const command = commands.find(({ name }) => name === first.split(" ", 1)[0]);
      const known = command?.options.map(({ name }) => name) ?? [];
      return [...says.matchAll(/--([a-z-]+)/gu)].flatMap(([option, name = ""]) =>
        known.includes(name) ? [] : [`${first}: ${option}`],
      );
    });
    expect(wrong).toEqual([]);
  });
});

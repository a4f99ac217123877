import { expect, test } from "vitest";
import { formatOf } from "./format-of.js";

test.each([
  ["<h1>Privacy</h1>", "html"],
  ["<!doctype html>\n<title>x</title>", "html"],
  ["# Privacy\n\nWe collect data.", "markdown"],
  ["See [our site](https://example.org).", "markdown"],
  ["Privacy\n\nWe use a < b, and no elements.", "text"],
] as const)("takes %j for %s", (text, format) => {
  expect(formatOf(text)).toBe(format);
});

import { expect, test } from "vitest";
import { read } from "../reading/read.js";

const reading = (text: string) => read(text, { format: "text" }).disclosed;

test("short lines of a list that look like headings say what they say", () => {
  const text =
    "Our policy\n\nYour rights\n\nErasure (Art. 17)\n\nPortability (Art. 20)\n\nAccess (Art. 15)\n\nWe reply soon.";
  expect(reading(text)).toContain("rights.erasure");
  expect(reading(text)).toContain("rights.portability");
});

test("a heading with text below it, or with headings of its own, says nothing", () => {
  const headings =
    "# Privacy\n\n## Choices\n\n### How to unsubscribe\n\nSee below.\n\n### How to opt out\n\nAsk.";
  expect(read(headings, { format: "markdown" }).disclosed).not.toContain("choice.optout");
});

import { expect, test } from "vitest";
import { toMarkdown } from "./outputs/markdown.js";
import { ownMarkdown } from "./own-markdown.js";

const clean = (markdown: string) => toMarkdown({ type: "root", children: ownMarkdown(markdown, 2) });

test("keeps what Markdown can say", () => {
  const markdown =
    "### A\n\nSome _words_ and **more**.\n\n1. one\n2. two\n\n> quote\n\n| a | b |\n| - | - |\n| c | d |\n";
  expect(clean(markdown)).toBe(markdown);
});

test("takes out raw HTML, images, footnotes and definitions", () => {
  expect(
    clean(
      "a <b>b</b> ![c](https://x.co/c.png) d[^1]\n\n<div>x</div>\n\n![](x)\n\n[^1]: Note.\n\n[r]: https://x.co\n",
    ),
  ).toBe("a b  d\n");
});

test("keeps the words of links, and their address if it is safe", () => {
  expect(
    clean(
      "[a](javascript:x) [b](https://x.co) [c][r] [d][s] [e](#rights)\n\n[r]: https://y.co\n[s]: data:x\n",
    ),
  ).toBe("a [b](https://x.co) [c](https://y.co) d [e](#rights)\n");
});

test("takes out emphasis of nothing", () => {
  expect(clean("a **![x](y)** b")).toBe("a  b\n");
});

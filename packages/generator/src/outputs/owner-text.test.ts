import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { everyForm, everyStatement, treeOf } from "../testing/document.js";
import { hostileText } from "../testing/hostile.js";
import { parse, shape, wordsOf } from "../testing/parse.js";
import { toHtml } from "./html.js";
import { toMarkdown } from "./markdown.js";

const documentOf = (fill: string) => treeOf(everyStatement(fill), everyForm, { document: { title: fill } });
const plain = documentOf("Tidio");
const plainShape = shape(parse(toMarkdown(plain)));
const tags = (html: string) => html.match(/<[^>]*>/g);

describe("text of the author's", { timeout: 30_000 }, () => {
  test("makes no node and no link in Markdown, and is read back as it was written", () => {
    fc.assert(
      fc.property(hostileText, (fill) => {
        const tree = documentOf(fill);
        const written = toMarkdown(tree);
        const read = parse(written);
        expect(shape(read)).toBe(plainShape);
        expect(wordsOf(read)).toBe(wordsOf(tree));
        expect(toMarkdown(read)).toBe(written);
      }),
    );
  });

  test("makes no element in HTML", () => {
    fc.assert(
      fc.property(hostileText, (fill) => {
        expect(tags(toHtml(documentOf(fill), { page: true }))).toEqual(tags(toHtml(plain, { page: true })));
      }),
    );
  });

  test("that holds addresses never becomes a link", () => {
    const fill = "www.example.com, HTTPS://example.com/a?b=c, mailto:a@example.com and b@example.com";
    expect(toMarkdown(documentOf(fill)).split("\n")[0]).toBe(
      "# www<!---->.example.com, HTTPS<!---->://example.com/a?b=c, mailto:a<!---->@example.com and b<!---->@example.com",
    );
  });
});

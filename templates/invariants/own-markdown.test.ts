import { html, markdown, toMarkdown } from "@policywright/generator";
import { parsePolicy } from "@policywright/schema";
import fc from "fast-check";
import type { Nodes as HtmlNodes } from "hast";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { editionsOf } from "./documents.js";
import { fullModel } from "./full-model.js";
import { hostileText } from "./hostile.js";
import { replaced } from "./paths.js";
import { linksOf, readHtml, readMarkdown } from "./reading.js";
import { markdownFields } from "./text-fields.js";

const fields = markdownFields(fullModel);

/** Whole documents that try to be more than Markdown. */
const hostileMarkdown = fc
  .array(
    fc.oneof(
      hostileText,
      fc.constantFrom("\n\n", "\n", "\n\n    ", "\n- ", "\n> ", "\n# ", "\n| a |\n| - |\n| "),
    ),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  .map((parts) => parts.join("").replace(/[^\P{C}\n]/gu, ""));

/** What an author's Markdown may make of a page. */
const elements =
  /^(?:html|head|meta|title|style|body|main|article|header|nav|section|footer|h[1-6]|p|span|a|ul|ol|li|table|caption|thead|tbody|tr|t[hd]|time|address|br|hr|em|strong|del|code|pre|blockquote|input)$/;

const attributes =
  /^(?:id|lang|dir|charSet|name|content|httpEquiv|href|ariaLabelledBy|scope|dataLabel|data[A-Z]\w*|dateTime|className|start|type|checked|disabled|align)$/;

test("there is Markdown to try", () => {
  expect(fields.length).toBeGreaterThan(2);
});

test("Markdown of the author's makes no raw HTML, script, image or unsafe link", () => {
  fc.assert(
    fc.property(
      fc.array(hostileMarkdown, { minLength: fields.length, maxLength: fields.length }),
      (texts) => {
        const model = fields.reduce<unknown>(
          (whole, path, index) => replaced(whole, path, texts[index]),
          fullModel,
        );
        const parsed = parsePolicy(model);
        fc.pre("policy" in parsed);
        if (!("policy" in parsed)) return;
        for (const { document, text } of editionsOf(parsed.policy)) {
          const written = markdown(parsed.policy, text, { document });
          expect(unsafeMarkdown(written)).toEqual([]);
          expect(unsafeHtml(html(parsed.policy, text, { document, page: true, provenance: true }))).toEqual(
            [],
          );
          expect(toMarkdown(readMarkdown(written))).toBe(written);
        }
      },
    ),
    { numRuns: 6 },
  );
});

/** Addresses of documents: of the author’s, of places in them, of the files beside. */
const safe = /^(?:https?:\/\/|mailto:|tel:|#|[a-z-]+\.(?:md|html)(?:#|$))/i;

function unsafeMarkdown(written: string): string[] {
  const root = readMarkdown(written);
  const found = linksOf(root).filter((url) => !safe.test(url));
  visit(root, (node) => {
    if (node.type === "html" && node.value !== "<!---->") found.push(node.value);
    if (/^(?:image|definition|footnote)/.test(node.type)) found.push(node.type);
  });
  return found;
}

function unsafeHtml(page: string): string[] {
  const found: string[] = [];
  visit(readHtml(page), (node: HtmlNodes) => {
    if (node.type === "comment") found.push(`comment ${node.value}`);
    if (node.type !== "element") return;
    if (!elements.test(node.tagName)) found.push(`<${node.tagName}>`);
    for (const [name, value] of Object.entries(node.properties)) {
      if (!attributes.test(name)) found.push(`${name} of <${node.tagName}>`);
      if (name === "href" && !safe.test(String(value))) found.push(String(value));
    }
  });
  return found;
}

import { en } from "@policywright/clauses/en";
import fc from "fast-check";
import { expect, test } from "vitest";
import { edition } from "../edition.js";
import { lay } from "../lay.js";
import { toHtml } from "../outputs/html.js";
import { toMarkdown } from "../outputs/markdown.js";
import { anyForm, anyStatements } from "../testing/any-document.js";
import { everyForm, everyStatement, policyOf } from "../testing/document.js";
import { hostileText } from "../testing/hostile.js";
import { tree } from "../tree/tree.js";
import { directHtml } from "./html.js";
import { directMarkdown } from "./markdown.js";

function expectSame(...[statements, style]: Parameters<typeof lay>): void {
  const laid = lay(statements, style);
  const root = tree(laid, style);
  expect(directMarkdown(laid, style)).toBe(toMarkdown(root));
  expect(directHtml(laid, style)).toBe(toHtml(root));
}

const document = "privacy-policy";

test("is what the serialisers write, for the whole wording", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyStatements(en), anyForm, (statements, form) => {
      expectSame(statements, edition(policyOf(form), en, { document }));
    }),
    { numRuns: 15 },
  );
});

test("is what the serialisers write, for every form of words", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(hostileText, anyForm, (fill, form) => {
      expectSame(everyStatement(fill), edition(policyOf(form), everyForm, { document }));
    }),
    { numRuns: 40 },
  );
});

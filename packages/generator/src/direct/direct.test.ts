import { en } from "@policywright/clauses/en";
import { fr } from "@policywright/clauses/fr";
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

/** House styles that address the people as "you", the one voice that every locale has. */
const addressing = anyForm.map((form) => ({ ...form, style: { ...form.style, voice: "you" as const } }));

test.each([
  ["en", en, anyForm],
  ["fr", fr, addressing],
] as const)(
  "is what the serialisers write, for the whole wording in %s",
  { timeout: 60_000 },
  (_, text, forms) => {
    fc.assert(
      fc.property(anyStatements(text), forms, (statements, form) => {
        const policy = { ...policyOf(form), locales: [text.locale] };
        expectSame(statements, edition(policy, text, { document }));
      }),
      { numRuns: 15 },
    );
  },
);

test("is what the serialisers write, for every form of words", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(hostileText, anyForm, (fill, form) => {
      expectSame(everyStatement(fill), edition(policyOf(form), everyForm, { document }));
    }),
    { numRuns: 40 },
  );
});

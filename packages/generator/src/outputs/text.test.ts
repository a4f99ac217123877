import { expect, test } from "vitest";
import { everyForm, everyStatement, treeOf } from "../testing/document.js";
import { parse } from "../testing/parse.js";
import { toText } from "./text.js";

test("writes a document as an email would carry it", () => {
  expect(toText(treeOf(everyStatement("Tidio"), everyForm))).toMatchInlineSnapshot(`
    "PRIVACY POLICY
    ==============

    Last updated: 3 November 2023, 9:00 pm

    Tidio is responsible for data. You can trust Tidio. It is in France.

      Please read this. It is about Tidio.

    What we collect
    ---------------

    We collect:

    - Tidio
      - of Tidio For Tidio, Tidio and Tidio.
      - of Tidio
    - Tidio

    1. do Tidio
    2. do Tidio

    Tokens

    Tokens are Tidio.

    Who receives it
    ---------------

    Recipient: Tidio
      Purpose: Tidio
      Site: Not stated

    Recipient: Tidio
      Purpose: Not stated
      Site: Tidio (https://example.org/)

    Contact us
    ----------

    Tidio
    Tidio
    "
  `);
});

test("breaks lines at 78 characters", () => {
  const lines = toText(parse("word ".repeat(100))).split("\n");
  expect(Math.max(...lines.map((line) => line.length))).toBe(74);
});

test("shows the address of a link where its words do not", () => {
  expect(toText(parse("[us](mailto:a@b.co), [a@b.co](mailto:a@b.co), [here](#x)"))).toBe(
    "us (a@b.co), a@b.co, here\n",
  );
});

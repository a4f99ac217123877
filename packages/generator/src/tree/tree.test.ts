import { expect, test } from "vitest";
import { toMarkdown } from "../outputs/markdown.js";
import { everyForm, everyStatement, treeOf } from "../testing/document.js";

test("lays out every form of words", () => {
  expect(toMarkdown(treeOf(everyStatement("Tidio"), everyForm))).toMatchInlineSnapshot(`
    "# Privacy Policy

    Last updated: 3 November 2023, 9:00 pm

    Tidio is responsible for data.
    You can trust Tidio.
    It is in France.

    > Please read this.
    > It is about Tidio.

    ## What we collect

    We collect:

    - Tidio
      - of Tidio
        For Tidio, Tidio and Tidio.
      - of Tidio
    - Tidio

    1. do Tidio
    2. do Tidio

    ### Tokens

    Tokens are Tidio.

    ## Who receives it

    | Recipient | Purpose | Site |
    | - | - | - |
    | Tidio | Tidio | Not stated |
    | Tidio | Not stated | [Tidio](https://example.org/) |

    ## Contact us

    Tidio\\
    Tidio
    "
  `);
});

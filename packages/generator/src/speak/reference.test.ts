import type { Reference, Value } from "@policywright/clauses";
import { en } from "@policywright/clauses/en";
import { definePolicy } from "@policywright/schema";
import type { Root } from "mdast";
import { describe, expect, test } from "vitest";
import { edition } from "../edition.js";
import { toHtml } from "../outputs/html.js";
import { toMarkdown } from "../outputs/markdown.js";
import { toText } from "../outputs/text.js";
import { spokenReference } from "./reference.js";

const policy = definePolicy({
  controller: { name: "Acme" },
  cookies: { used: true },
  documents: {
    "privacy-policy": { sections: { headings: { cookies: "Cookies (and the like)" } } },
    "short-notice": {},
  },
});

const label = { type: "name", name: "privacy policy" } as const;

/** What a reference becomes in Markdown, HTML and text. */
function written(reference: Partial<Reference>, named: { readonly label?: Value } = { label }) {
  const value: Reference = { type: "reference", document: "privacy-policy", ...named, ...reference };
  const children = [...spokenReference(value, edition(policy, en, { document: "short-notice" }))];
  const root: Root = { type: "root", children: [{ type: "paragraph", children }] };
  const [, html] = /<p>(.*)<\/p>/.exec(toHtml(root)) ?? [];
  return { markdown: toMarkdown(root).trim(), html, text: toText(root).trim() };
}

describe("a reference", () => {
  test("leads to the file beside", () => {
    expect(written({})).toEqual({
      markdown: "[privacy policy](privacy-policy.md)",
      html: '<a href="privacy-policy.html">privacy policy</a>',
      text: "privacy policy",
    });
  });

  test("leads to a section: by its id in HTML, by the words of its heading in Markdown", () => {
    const { markdown, html } = written({ section: "cookies" });
    expect(markdown).toBe("[privacy policy](privacy-policy.md#cookies-and-the-like)");
    expect(html).toBe('<a href="privacy-policy.html#cookies">privacy policy</a>');
  });

  test("stays in the document where the section is its own", () => {
    const children = [
      ...spokenReference(
        {
          type: "reference",
          document: "privacy-policy",
          section: "cookies",
          address: "https://acme.example/",
        },
        edition(policy, en, { document: "privacy-policy" }),
      ),
    ];
    expect(children).toMatchObject([
      {
        url: "#cookies",
        data: { markdown: "#cookies-and-the-like" },
        children: [{ value: "Cookies (and the like)" }],
      },
    ]);
  });

  test("is called by the heading of its section, or else by the title of its document", () => {
    expect(written({ section: "cookies" }, {}).text).toBe("Cookies (and the like)");
    expect(written({ section: "rights" }, {}).text).toBe("Privacy Policy");
  });

  test("leads to the document where the section is not printed", () => {
    const { markdown, html } = written({ section: "rights" });
    expect(markdown).toBe("[privacy policy](privacy-policy.md)");
    expect(html).toBe('<a href="privacy-policy.html">privacy policy</a>');
  });

  test("leads to where the document is published", () => {
    const address = "https://acme.example/privacy";
    expect(written({ address, section: "cookies" })).toEqual({
      markdown: `[privacy policy](${address}#cookies)`,
      html: `<a href="${address}#cookies">privacy policy</a>`,
      text: `privacy policy (${address}#cookies)`,
    });
  });

  test("goes by the words of the heading where Markdown is published", () => {
    const address = "https://code.example/acme/blob/main/PRIVACY.md";
    expect(written({ address, section: "cookies" }).html).toContain(`${address}#cookies-and-the-like`);
  });

  test("keeps an address that names a place of its own", () => {
    const address = "https://acme.example/legal#privacy";
    expect(written({ address, section: "cookies" }).markdown).toBe(`[privacy policy](${address})`);
  });

  test("is its words alone when the model has no such document, or its address is not one to link to", () => {
    expect(written({ document: "cookie-policy" }).markdown).toBe("privacy policy");
    expect(written({ address: "javascript:x" }).html).toBe("privacy policy");
  });
});

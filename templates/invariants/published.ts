import type { Text } from "@policywright/clauses";
import { documentsOf, html, markdown, plainText, sourceMap } from "@policywright/generator";
import { type ExpectedDocument, type Finding, type Format, lintDocument } from "@policywright/linter";
import type { Policy } from "@policywright/schema";

/** What the documents of a model are, to compare published ones with. */
export function expectedOf(
  policy: Policy,
  wording: Text,
): readonly (ExpectedDocument & { readonly html: string })[] {
  return documentsOf(policy).map((document) => ({
    markdown: markdown(policy, wording, { document }),
    html: html(policy, wording, { document, page: true }),
    text: plainText(policy, wording, { document }),
    statements: sourceMap(policy, wording, { document }).statements,
  }));
}

/** What the linter finds in a document that should be as its model gives it, of what the model tells only. */
export function drifts(
  text: string,
  { format, model, expected, locale = "en" }: Held & { readonly format: Format },
): readonly Pick<Finding, "rule" | "message" | "path" | "span">[] {
  return lintDocument(text, { format, model, expected, locale, today: "2026-12-01" }).filter(({ rule }) =>
    /^(?:statement|model)-/.test(rule),
  );
}

/** What a document is held to. */
export interface Held {
  readonly model: Policy;
  readonly expected: readonly ExpectedDocument[];
  readonly locale?: string;
}

/** A page as a site serves it: the document with menus before it and a footer after it. */
export function onSite(page: string): string {
  const menu =
    '<a href="#main">Skip to content</a><header><a href="/">Home</a></header><nav><ul><li><a href="/shop">Shop</a></li></ul></nav><div class="hero"><p>Made with care since 1998</p></div>';
  const footer =
    '<div class="more"><a href="#top">Back to top</a><p>Follow us</p><p>© 2026 All rights reserved.</p></div><footer><a href="/privacy">Privacy</a> <p>Registered office: 0 Nowhere Street</p></footer><script>track("page");</script>';
  return page.replace("<body>", `<body>${menu}`).replace("</body>", `${footer}</body>`);
}

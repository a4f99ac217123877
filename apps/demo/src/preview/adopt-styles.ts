import { pageStyle } from "@policywright/generator";
import type { Theme } from "../shell/use-theme.js";

/** How statements are marked; the colours are those of `design/tokens.css`. */
const markStyle = `
:root { --lit: #ffe9a3; --edge: #d9a92b; --chosen: #7c2a22; --added: #2f6b3f; --changed: #96610b; }
[data-statement] { cursor: pointer; scroll-margin-block: 6rem; transition: background-color 120ms; }
[data-statement]:hover { background: color-mix(in srgb, var(--chosen) 7%, transparent); }
[data-lit] { background: color-mix(in srgb, var(--lit) 62%, transparent) !important; border-radius: 2px; }
[data-lit-widely] [data-lit] { background: none !important; border-radius: 0; box-shadow: -0.6rem 0 0 -0.3rem var(--edge); }
[data-lit-widely] span[data-lit] { box-shadow: none; text-decoration: underline 2px var(--edge); text-underline-offset: 0.25em; }
[data-chosen] { outline: 2px solid var(--chosen); outline-offset: 3px; border-radius: 2px; }
[data-change="added"] { box-shadow: -0.5rem 0 0 -0.25rem var(--added); }
span[data-change="added"] { text-decoration: underline 2px var(--added); text-underline-offset: 0.25em; box-shadow: none; }
[data-change="changed"] { box-shadow: -0.5rem 0 0 -0.25rem var(--changed); }
span[data-change="changed"] { text-decoration: underline wavy 1.5px var(--changed); text-underline-offset: 0.25em; box-shadow: none; }
@media (prefers-reduced-motion: reduce) { [data-statement] { transition: none; } }
@media print {
  [data-statement] { background: none !important; outline: none; box-shadow: none; text-decoration: none !important; }
}`;

const darkMarks =
  ":root { --lit: #6a5412; --edge: #a8861f; --chosen: #f0a79c; --added: #86cf9a; --changed: #e8b35c; }";

/** Gives the page of a frame the style sheet of published documents, in the colours of a theme. */
export function adoptPageStyle(page: Document, theme: Theme, ...others: readonly string[]): void {
  const view = page.defaultView;
  if (view === null) return;
  const isDark = theme === "dark";
  const published = pageStyle.replaceAll("(prefers-color-scheme: dark)", isDark ? "all" : "not all");
  const scheme = `:root { color-scheme: ${theme}; }`;
  page.adoptedStyleSheets = [published, scheme, ...others].map((rules) => {
    // A sheet belongs to the window that made it.
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(rules);
    return sheet;
  });
  // The style sheet that the page was built with knows only the colours of the system.
  page.querySelector("link")?.remove();
}

/** Gives the page of the preview its style, and shows its marks. */
export function adoptStyles(page: Document, theme: Theme): void {
  adoptPageStyle(page, theme, markStyle, theme === "dark" ? darkMarks : "");
}

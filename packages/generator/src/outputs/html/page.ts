import { direction } from "./direction.js";
import { style } from "./style.js";

/** Allows the page's own style sheet, and nothing to be loaded or run. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * Puts an article on a page of its own.
 *
 * @param article
 *   HTML of the article, with a line break at its end.
 */
export function page(
  article: string,
  { title, locale }: { readonly title: string; readonly locale: string },
): string {
  return `<!doctype html>
<html lang="${locale}" dir="${direction(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${escaped(title)}</title>
<style>
${style}</style>
</head>
<body>
<main>
${article}</main>
</body>
</html>
`;
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

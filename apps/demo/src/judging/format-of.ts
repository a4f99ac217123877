import type { Format } from "@policywright/linter";

/** How a pasted text is written: HTML has elements, Markdown headings or links, all else is plain text. */
export function formatOf(text: string): Format {
  if (/<(?:!doctype|html|body|p|div|h[1-6]|ul|ol|table|section|article)\b[^>]*>/i.test(text)) return "html";
  return /^#{1,6} \S|\]\([^)\s]+\)|^[-*] \S/m.test(text) ? "markdown" : "text";
}

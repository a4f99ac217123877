import type { DocumentRule } from "../../document-rule.js";

/** A heading of more signs than this is text. */
const longest = 160;

export const headingRunOn: DocumentRule = {
  id: "heading-run-on",
  title: "Heading that swallowed its text",
  summary: "Finds headings that hold whole sentences of the text below them.",
  topics: ["presentation"],
  severity: "warning",
  preset: "recommended",
  why: "A table of contents and a screen reader show the whole of it as a title, and the text is missing where people look for it.",
  fix: "End the heading where the title ends, and let the rest be a paragraph.",
  source: "GDPR Art. 12(1), WCAG 2.2 criterion 1.3.1",

  *check({ format, blocks, textOf }) {
    if (format === "text") return;
    for (const block of blocks) {
      if (block.kind !== "heading" || block.to - block.from < 50) continue;
      const words = textOf(block);
      const isText =
        words.length > longest || /\p{Ll}{2}[.?!:] \p{Lu}\p{Ll}* .{20,200}[.;]$/u.test(words.slice(0, 400));
      if (!isText) continue;
      yield {
        range: { from: block.from, to: block.to },
        message: `Unexpected text in the heading \`${words.slice(0, 60).trim()}…\`, expected a title`,
      };
    }
  },

  examples: [
    {
      title: "finds a heading with the sentences below it",
      text: "## Cookies. We set cookies to count visits and to keep you logged in.\n\nThey last a year.\n",
      finds: [
        {
          quote: "Cookies. We set cookies to count visits and to keep you logged in.",
          message:
            "Unexpected text in the heading `Cookies. We set cookies to count visits and to keep you logg…`, expected a title",
        },
      ],
    },
    {
      title: "lets a long title and a question pass",
      text: "## How do we use the personal data that you give us when you order? And for how long?\n\nWe send goods.\n",
      finds: [],
    },
  ],
};

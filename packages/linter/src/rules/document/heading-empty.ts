import type { DocumentRule } from "../../document-rule.js";

export const headingEmpty: DocumentRule = {
  id: "heading-empty",
  title: "Heading without text",
  summary: "Finds headings that say nothing, and headings below which nothing stands.",
  topics: ["presentation"],
  severity: "warning",
  preset: "recommended",
  why: "The reader looks for what the heading promises; it may have been lost.",
  fix: "Write what belongs below the heading, or delete it.",
  source: "GDPR Art. 12(1), WCAG 2.2 criterion 2.4.6",

  *check({ format, sections, blocks, textOf }) {
    if (format === "text") return;
    for (const { index, level, heading = -1, blocks: body } of sections) {
      const block = blocks[heading];
      if (block === undefined) continue;
      const range = { from: block.from, to: block.to };
      const title = textOf(range);
      const isParent = (sections[index + 1]?.level ?? 0) > level;
      if (title === "")
        yield { range, message: "Unexpected heading without words, expected what its section is about" };
      else if (body.from === body.to && !isParent)
        yield {
          range,
          message: `Unexpected end of section \`${title.slice(0, 80)}\`, expected text below its heading`,
        };
    }
  },

  examples: [
    {
      title: "finds a heading below which nothing stands",
      text: "# Privacy Policy\n\n## Cookies\n\n## Rights\n\nYou have rights.\n",
      finds: [
        {
          quote: "Cookies",
          message: "Unexpected end of section `Cookies`, expected text below its heading",
        },
      ],
    },
    {
      title: "lets a heading with a part below it pass",
      text: "# Privacy Policy\n\n## Cookies\n\n### Ours\n\nWe set one.\n",
      finds: [],
    },
  ],
};

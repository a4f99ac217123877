import type { DocumentRule } from "../../document-rule.js";

export const headingLevel: DocumentRule = {
  id: "heading-level",
  title: "Level of heading that is skipped",
  summary: "Finds headings more than one level below the one they belong to.",
  topics: ["presentation"],
  severity: "advice",
  preset: "strict",
  why: "Screen readers list headings by level; a gap looks like a section that was lost.",
  fix: "Make it one level below the heading that it belongs to.",
  source: "WCAG 2.2 technique G141, criterion 1.3.1",

  *check({ format, sections, blocks, textOf }) {
    if (format === "text") return;
    let last = 0;
    for (const { level, heading = -1 } of sections) {
      const block = blocks[heading];
      if (block === undefined) continue;
      if (last > 0 && level > last + 1)
        yield {
          range: { from: block.from, to: block.to },
          message: `Unexpected heading of level ${level} \`${textOf(block).slice(0, 80)}\` below level ${last}, expected level ${last + 1}`,
        };
      last = level;
    }
  },

  examples: [
    {
      title: "finds a level that is skipped",
      text: "# Privacy Policy\n\n### Cookies\n\nWe set one.\n",
      finds: [
        {
          quote: "Cookies",
          message: "Unexpected heading of level 3 `Cookies` below level 1, expected level 2",
        },
      ],
    },
    {
      title: "lets levels in order pass",
      text: "## Data\n\nWe.\n\n### Names\n\nWe.\n\n## Rights\n\nYou.\n",
      finds: [],
    },
  ],
};

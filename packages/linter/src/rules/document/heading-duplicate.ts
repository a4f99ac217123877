import type { DocumentRule } from "../../document-rule.js";
import type { Section } from "../../reading/section.js";

export const headingDuplicate: DocumentRule = {
  id: "heading-duplicate",
  title: "Heading that stands twice",
  summary: "Finds headings with the same words within one part of a document.",
  topics: ["presentation"],
  severity: "warning",
  preset: "recommended",
  why: "The second section may be an older version of the first, and links lead to the first only.",
  fix: "Join the two sections, or give them headings that tell them apart.",
  source: "GDPR Art. 12(1), WCAG 2.2 criterion 2.4.6",

  *check({ format, sections, blocks }) {
    const seen = new Set<string>();
    let last = "";
    for (const { index, title, parent = -1, heading = -1 } of sections) {
      const block = blocks[heading];
      const words = title
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
      if (block === undefined || words === "") continue;
      const key = `${parent} ${words}`;
      const isUpper = title === title.toUpperCase() && seen.has(`${title} `);
      const isSecond =
        format === "text" ? isUpper || isRightBelow(sections, index, last === words) : seen.has(key);
      last = words;
      if (isSecond)
        yield {
          range: { from: block.from, to: block.to },
          message: `Unexpected second heading \`${title.slice(0, 80)}\`, expected it once in its part of the document`,
        };
      seen.add(key);
      if (/\p{Lu}{3}/u.test(title)) seen.add(`${title} `);
    }
  },

  examples: [
    {
      title: "finds a heading that stands twice",
      text: "## Cookies\n\nWe set one.\n\n## Rights\n\nYou have some.\n\n## Cookies\n\nWe set none.\n",
      finds: [
        {
          quote: "Cookies",
          message: "Unexpected second heading `Cookies`, expected it once in its part of the document",
        },
      ],
    },
    {
      title: "finds the title twice in a page that was copied as plain text",
      text: "Privacy Policy\n\nPrivacy Policy\n\nWe set one cookie, and it lasts for a day.\n",
      format: "text",
      finds: [
        {
          quote: "Privacy Policy",
          message: "Unexpected second heading `Privacy Policy`, expected it once in its part of the document",
        },
      ],
    },
    {
      title: "finds a heading in capitals twice in plain text",
      text: "SECURITY\n\nWe encrypt data.\n\nCOOKIES\n\nWe set none.\n\nSECURITY\n\nWe lock our doors.\n",
      format: "text",
      finds: [
        {
          quote: "SECURITY",
          message: "Unexpected second heading `SECURITY`, expected it once in its part of the document",
        },
      ],
    },
    {
      title: "lets the same heading in two parts pass",
      text: "## Website\n\n### Cookies\n\nWe set one.\n\n## App\n\n### Cookies\n\nWe set none.\n",
      finds: [],
    },
  ],
};

/** In plain text a heading is sure to be one where it repeats the one that it follows with nothing between. */
const isRightBelow = (sections: readonly Section[], index: number, isSame: boolean) =>
  isSame && sections[index]?.heading === (sections[index - 1]?.heading ?? -2) + 1;

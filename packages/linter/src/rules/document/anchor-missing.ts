import type { DocumentRule } from "../../document-rule.js";
import type { Reading } from "../../reading/reading.js";

export const anchorMissing: DocumentRule = {
  id: "anchor-missing",
  title: "Link to a place that is not there",
  summary: "Finds links within the document whose target it does not have.",
  topics: [],
  severity: "error",
  preset: "recommended",
  why: "Nothing happens when it is followed; the section was renamed or lost.",
  fix: "Link to the id of the section that is meant.",
  source: "GDPR Art. 12(1)",

  *check(reading) {
    const inside = reading.links.filter(({ url }) => /^#[^!]/.test(url) && url !== "#top");
    if (inside.length === 0) return;
    const targets = targetsOf(reading);
    for (const { url, from, to } of inside) {
      const id = decoded(url.slice(1));
      if (targets.has(id) || targets.has(id.toLowerCase())) continue;
      yield {
        range: { from, to },
        message: `Unexpected link to \`${url.slice(0, 80)}\`, expected a place with this id in the document`,
      };
    }
  },

  examples: [
    {
      title: "finds a link to a heading that is not there",
      text: "See [your rights](#your-rights).\n\n## Rights\n\nYou have rights.\n",
      finds: [
        {
          quote: "your rights",
          message: "Unexpected link to `#your-rights`, expected a place with this id in the document",
        },
      ],
    },
    {
      title: "lets links to headings and ids pass",
      text: 'See [rights](#1-your-rights-1) and [data](#data).\n\n## 1. Your rights\n\nA.\n\n## 1. Your rights\n\nB. <a id="data"></a>\n',
      finds: [],
    },
  ],
};

/** Ids that are written, and in Markdown those that GitHub and others make of headings. */
function targetsOf({ format, anchors, blocks, textOf }: Reading): ReadonlySet<string> {
  const targets = new Set(anchors.map(({ id }) => id));
  if (format === "html") return targets;
  const used = new Map<string, number>();
  for (const block of blocks) {
    if (block.kind !== "heading") continue;
    const [words = "", id] = textOf(block).split(/ ?\{#([\w-]{1,100})\}$/);
    if (id !== undefined) targets.add(id);
    const slug = words
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{Nd}\p{Nl}\p{Pc} -]/gu, "")
      .replaceAll(" ", "-");
    const count = used.get(slug) ?? 0;
    used.set(slug, count + 1);
    targets.add(count === 0 ? slug : `${slug}-${count}`);
  }
  return targets;
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

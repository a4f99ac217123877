import type { ListItem, PhrasingContent, RootContent } from "mdast";
import type {} from "../data.js";
import type { Edition } from "../edition.js";
import type { LaidContents, LaidHeading } from "../laid.js";
import { headingWords } from "./heading.js";

/** The list of contents below its own heading. */
export function contents({ headings }: LaidContents, edition: Edition): RootContent[] {
  const data = { part: "contents" } as const;
  return [
    {
      type: "heading",
      depth: 2,
      data,
      children: [{ type: "text", value: edition.text.labels.contents ?? "" }],
    },
    {
      type: "list",
      ordered: false,
      spread: false,
      data,
      children: headings.map((entry) => item(entry, edition)),
    },
  ];
}

function item(entry: LaidHeading, edition: Edition): ListItem {
  const link: PhrasingContent = { type: "link", url: `#${entry.id}`, children: headingWords(entry, edition) };
  return { type: "listItem", spread: false, children: [{ type: "paragraph", children: [link] }] };
}

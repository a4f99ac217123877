import type { ListItem, PhrasingContent, RootContent } from "mdast";
import type {} from "../data.js";
import type { Edition } from "../edition.js";
import type { LaidContents, LaidHeading } from "../laid.js";
import { headingWords } from "./heading.js";

/** Id of the heading of the list of contents. */
export const contentsId = "contents-heading";

/** The list of contents below its own heading. */
export function contents({ headings }: LaidContents, edition: Edition): RootContent[] {
  const part = "contents";
  const data = { part, id: contentsId, hProperties: { id: contentsId } } as const;
  const children = headings.map((entry) => item(entry, edition));
  return [
    { type: "heading", depth: 2, data, children: [{ type: "text", value: contentsLabel(edition) }] },
    { type: "list", ordered: false, spread: false, data: { part }, children },
  ];
}

/** Words of the heading of the list of contents. */
function contentsLabel({ text }: Edition): string {
  return text.labels.contents ?? "";
}

function item(entry: LaidHeading, edition: Edition): ListItem {
  const link: PhrasingContent = { type: "link", url: `#${entry.id}`, children: headingWords(entry, edition) };
  return { type: "listItem", spread: false, children: [{ type: "paragraph", children: [link] }] };
}

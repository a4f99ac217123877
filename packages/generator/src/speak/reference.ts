import type { Reference, Spoken } from "@policywright/clauses";
import type { Link, PhrasingContent } from "mdast";
import type {} from "../data.js";
import { isSafeUrl } from "../safe-url.js";
import { unlinked } from "../unlinked.js";
import type { Speaker } from "./speaker.js";
import { spokenValue } from "./value.js";

/** A live link to another document of the model; its label alone where the model has none of that kind. */
export function spokenReference(reference: Reference, speaker: Speaker): Spoken {
  return referring(reference, unlinked(labelOf(reference, speaker)), speaker);
}

/** The label, or else the heading of the section, or else the title of the document. */
function labelOf({ document, section = "", label }: Reference, speaker: Speaker): Spoken {
  if (label !== undefined) return spokenValue(label, speaker);
  const found = speaker.printed?.(document);
  return [{ type: "text", value: found?.headings.get(section)?.words ?? found?.title ?? "" }];
}

/**
 * These words as a link to a place in the same document, to where another is published, or else to the file beside.
 *
 * A section that is not printed there has no place to lead to: then the link leads to the document.
 */
export function referring(
  { document, section = "", address }: Reference,
  children: PhrasingContent[],
  { printed, document: here }: Speaker,
): PhrasingContent[] {
  const found = printed?.(document);
  if (found === undefined) return children;
  const slug = found.headings.get(section)?.slug;
  const id = slug === undefined ? undefined : section;
  if (document === here && slug !== undefined) return [within({ id, slug }, children)];
  if (address === undefined) return [beside(document, { id, slug }, children)];
  const url = at(address, /\.md$/i.test(address) ? slug : id);
  return isSafeUrl(url) ? [{ type: "link", url, children }] : children;
}

interface Place {
  /** Id of a section's heading in HTML. */
  readonly id: string | undefined;
  /** The one that GitHub gives it. */
  readonly slug: string | undefined;
}

/** A link to a section of the same document. */
function within({ id, slug }: Place, children: PhrasingContent[]): Link {
  return { type: "link", url: `#${id}`, data: { markdown: `#${slug}` }, children };
}

/** A link to a file in the same folder: to the HTML, or among Markdown files to the Markdown. */
function beside(document: string, { id, slug }: Place, children: PhrasingContent[]): Link {
  return {
    type: "link",
    url: at(`${document}.html`, id),
    data: { markdown: at(`${document}.md`, slug) },
    children,
  };
}

/** A place at an address that has none of its own. */
function at(address: string, id: string | undefined): string {
  return id === undefined || address.includes("#") ? address : `${address}#${id}`;
}

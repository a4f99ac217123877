import type { Link, Root } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { defaultHandlers, type Handle, type Options, toMarkdown as stringify } from "mdast-util-to-markdown";
import type {} from "../data.js";
import { gitHubSlugs } from "../github-slugs.js";
import { literalText } from "./literal-text.js";

/** How remark-stringify is to write; no padding in tables and lists, so that a change of one value changes one line. */
export const markdownOptions: Options = {
  bullet: "-",
  emphasis: "_",
  rule: "-",
  resourceLink: true,
  extensions: [gfmToMarkdown({ tablePipeAlign: false }), { handlers: { text: literalText } }],
};

/** Writes a tree, ours or anybody's, as GitHub-flavoured Markdown. Addresses in its text never become links. */
export function toMarkdown(root: Root): string {
  return writeMarkdown(root, gitHubSlugs(root));
}

/** Writes a tree, or a part of one whose headings have these slugs. */
export function writeMarkdown(root: Root, slugs: ReadonlyMap<string, string>): string {
  return stringify(root, { ...markdownOptions, handlers: { link: linkToSlug(slugs) } });
}

/** Writes links; those to a section go where GitHub puts its heading, those to another document to its Markdown. */
function linkToSlug(slugs: ReadonlyMap<string, string>): Handle & { peek?: Handle } {
  const link: Handle & { peek?: Handle } = (node: Link, parent, state, info) => {
    const slug = node.url.startsWith("#") ? slugs.get(node.url.slice(1)) : undefined;
    const url = slug === undefined ? node.data?.markdown : `#${slug}`;
    return defaultHandlers.link(url === undefined ? node : { ...node, url }, parent, state, info);
  };
  link.peek = defaultHandlers.link.peek as Handle;
  return link;
}

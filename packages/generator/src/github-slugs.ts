import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import type {} from "./data.js";
import { visibleText } from "./visible-text.js";

/** Section id → the id that GitHub gives its heading, which it makes of the words. */
export function gitHubSlugs(root: Root): ReadonlyMap<string, string> {
  const slugs = new Map<string, string>();
  const used = new Map<string, number>();
  visit(root, "heading", (heading) => {
    const words = visibleText([heading]).toLowerCase();
    const slug = words.replace(/[^\p{L}\p{M}\p{Nd}\p{Nl}\p{Pc} -]/gu, "").replaceAll(" ", "-");
    const count = used.get(slug) ?? 0;
    used.set(slug, count + 1);
    if (heading.data?.id !== undefined) slugs.set(heading.data.id, count === 0 ? slug : `${slug}-${count}`);
  });
  return slugs;
}

import type { Text } from "@policywright/clauses";
import { documentsOf, html, markdown } from "@policywright/generator";
import type { DocumentKind, Policy } from "@policywright/schema";
import type { Element } from "hast";
import { visit } from "unist-util-visit";
import { linksOf, readHtml, readMarkdown, wordsOf } from "./reading.js";

/** Links from one document of a model to another, and those of them that lead nowhere. */
export function linksBetween(policy: Policy, text: Text) {
  const documents = documentsOf(policy).map((document) => {
    const page = readHtml(html(policy, text, { document, page: true }));
    const root = readMarkdown(markdown(policy, text, { document }));
    return { document, links: [...hrefsOf(page), ...linksOf(root)], ids: idsOf(page), slugs: slugsOf(root) };
  });
  const known = new Map(documents.map((one) => [one.document, one]));

  function isDead(link: string): boolean {
    const { document, place, isMarkdown } = parsed(link, policy) ?? {};
    if (document === undefined) return false;
    const found = known.get(document);
    return !found || (place !== undefined && !(isMarkdown ? found.slugs : found.ids).includes(place));
  }

  const links = documents.flatMap((one) => one.links.filter((link) => parsed(link, policy)));
  return { links, dead: links.filter(isDead) };
}

/** The document that a link leads to, and the place there. */
function parsed(link: string, { documents }: Policy) {
  const [address = "", place] = link.split("#");
  const [, beside, ending] = /^([a-z-]+)\.(md|html)$/.exec(address) ?? [];
  const kinds = Object.keys(documents) as DocumentKind[]; // Keys of the schema.
  const published = kinds.find((kind) => documents[kind]?.address === address);
  const document = (beside as DocumentKind | undefined) ?? published;
  return document && { document, place, isMarkdown: ending === "md" };
}

function hrefsOf(page: ReturnType<typeof readHtml>): string[] {
  const found: string[] = [];
  visit(page, "element", ({ properties }: Element) => {
    if (typeof properties.href === "string") found.push(properties.href);
  });
  return found;
}

function idsOf(page: ReturnType<typeof readHtml>): string[] {
  const found: string[] = [];
  visit(page, "element", ({ properties }: Element) => {
    if (typeof properties.id === "string") found.push(properties.id);
  });
  return found;
}

/** Ids that GitHub gives headings: their words in lower case, joined by hyphens, and numbered where they are the same. */
function slugsOf(root: ReturnType<typeof readMarkdown>): string[] {
  const found: string[] = [];
  visit(root, "heading", (heading) => {
    const kept = wordsOf(heading)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "");
    const slug = kept.replaceAll(" ", "-");
    const same = found.filter((other) => other === slug || other.startsWith(`${slug}-`)).length;
    found.push(same === 0 ? slug : `${slug}-${same}`);
  });
  return found;
}

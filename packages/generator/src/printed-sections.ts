import { type Section, sections } from "@policywright/clauses";
import type { DocumentKind, Policy } from "@policywright/schema";

/** Sections without a heading, which open a document unless it gives them another place. */
const opening = new Set(["introduction", "scope", "reader", "acceptable-use", "cookie-introduction"]);

/** Sections in printed order: the author's choice first, then the usual order; her own sections by id. */
export function printedSections(policy: Policy, document: DocumentKind): (Section | string)[] {
  const { sections: choice = {}, datePosition = "top" } = policy.documents[document] ?? {};
  const usual = sections[document];
  const printed: (Section | string)[] = usual
    .filter(({ id }) => !choice.omit?.includes(id))
    .map((section, index) => ({ section, rank: rank(section, index) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ section }) => section);
  for (const [id, { after, documents = ["privacy-policy"] }] of Object.entries(policy.ownSections ?? {})) {
    if (!documents.includes(document)) continue;
    const place = printed.findIndex((section) => idOf(section) === after);
    printed.splice(place === -1 ? printed.length : place + 1, 0, id);
  }
  return printed;

  function rank({ id }: Section, index: number): number {
    if (id === "dates") return datePosition === "top" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    const place = id === "introduction" ? -1 : (choice.order?.indexOf(id) ?? -1);
    if (place !== -1) return place;
    return opening.has(id) ? index - usual.length : usual.length + index;
  }
}

const idOf = (section: Section | string) => (typeof section === "string" ? section : section.id);

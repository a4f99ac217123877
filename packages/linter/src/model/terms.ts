import { type Policy, purposes, type Vocabulary } from "@policywright/schema";

/** Whether a term is another one of its vocabulary, or narrower: `prospecting` within `marketing`. */
export function isTermWithin(vocabulary: Vocabulary, term: string, wider: string): boolean {
  if (term === wider) return true;
  const broader = Object.hasOwn(vocabulary, term) ? vocabulary[term]?.broader : undefined;
  return broader !== undefined && isTermWithin(vocabulary, broader, wider);
}

/** The term behind a reference to a purpose; the reference itself where it is a term, or an entry without one. */
export function purposeTerm({ purposes: own = {} }: Policy, reference: string): string {
  return (Object.hasOwn(own, reference) ? own[reference]?.term : undefined) ?? reference;
}

/** Whether a term of the purposes is marketing of some kind. */
export function isMarketing(term: string): boolean {
  return (
    isTermWithin(purposes, term, "marketing") ||
    term === "mailings" ||
    term === "company-information" ||
    term === "recommendations"
  );
}

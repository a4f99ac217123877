/** A term that an author may choose, and what it means. */
export interface Term {
  /** Meaning, one sentence; shown by editors and in the docs. */
  readonly says: string;
  /** Term of the W3C Data Privacy Vocabulary 2.3 with the same or the nearest wider meaning, prefixed as its documents do. */
  readonly dpv?: string;
  /** Wider term of the same vocabulary. */
  readonly broader?: string;
}

/** A closed list of terms, in the law's order where a law has one. Ids are permanent. */
export type Vocabulary = Readonly<Record<string, Term>>;

/** Ids of a vocabulary, as zod wants them: a list that is not empty. */
export function idsOf<V extends Vocabulary>(vocabulary: V): [keyof V & string, ...(keyof V & string)[]] {
  const [first, ...rest] = Object.keys(vocabulary);
  if (first === undefined) throw new RangeError("Unexpected empty vocabulary, expected a term");
  return [first, ...rest];
}

import * as z from "zod";
import { idsOf, type Vocabulary } from "../vocabularies/vocabulary.js";
import { Phrase } from "./text.js";

/** A term of a vocabulary, or the author's own words where no term fits: `"billing"`, `{ label: "our loyalty scheme" }`. */
export function termOrLabel<const V extends Vocabulary>(vocabulary: V) {
  return z.union([
    z.enum(idsOf(vocabulary)),
    z.strictObject({ label: Phrase.describe("Your own words, where no term fits.") }),
  ]);
}

/** Fields of an entry that is a term of a vocabulary, has words of its own, or both (the words are then printed). */
export function termed<const V extends Vocabulary>(vocabulary: V) {
  return {
    term: z
      .enum(idsOf(vocabulary))
      .optional()
      .describe("Term of the vocabulary that it is, or the nearest wider one."),
    label: Phrase.optional().describe("Your own words for it; without them the term's label is printed."),
  };
}

/** Refinement for entries made with `termed`: one of both must be there. */
export const hasTermOrLabel = [
  (entry: { term?: unknown; label?: unknown }) => entry.term !== undefined || entry.label !== undefined,
  { error: "Unexpected entry without `term` and `label`, expected at least one of them" },
] as const;

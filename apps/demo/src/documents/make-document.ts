import type { Statement, Text } from "@policywright/clauses";
import { generate, houseProblems, plan } from "@policywright/generator";
import { type Policy, type Problem, parsePolicy } from "@policywright/schema";
import { type Edition, nearestEdition } from "./edition.js";
import { writeArticle } from "./write-article.js";

/** A statement of a document, as far as the page shows what it rests on. */
export type ShownStatement = Pick<Statement, "id" | "clause" | "section" | "facts" | "topics">;

/** A document, ready to be shown. */
export interface MadeDocument {
  readonly policy: Policy;
  readonly edition: Edition;
  /** What it says, in its order. */
  readonly statements: readonly ShownStatement[];
  /** One `<article>` with the id of each statement. */
  readonly article: string;
}

/** A checked model, or all that is wrong with it. */
export function checkModel(input: unknown): { policy: Policy } | { problems: readonly Problem[] } {
  const parsed = parsePolicy(input);
  if ("problems" in parsed) return parsed;
  const problems = houseProblems(parsed.policy);
  return problems.length > 0 ? { problems } : parsed;
}

/**
 * Makes a document of a model.
 *
 * @throws {RangeError}
 *   When words are missing that the document needs, as those of the author in another language.
 */
export function makeDocument(policy: Policy, text: Text, wanted: Edition): MadeDocument {
  const edition = nearestEdition(policy, wanted);
  const { document } = edition;
  const planned = plan(policy, document);
  const article = writeArticle(generate(policy, text, { document }), planned);
  const statements = planned.map(({ id, clause, section, facts, topics }) => ({
    id,
    clause,
    section,
    facts,
    topics,
  }));
  return { policy, edition, statements, article };
}

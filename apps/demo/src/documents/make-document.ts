import type { Statement, Text } from "@policywright/clauses";
import { generate, houseProblems, plan, toHtml } from "@policywright/generator";
import { type Policy, type Problem, parsePolicy } from "@policywright/schema";
import { type Edition, nearestEdition } from "./edition.js";

/** A document, ready to be shown. */
export interface MadeDocument {
  readonly policy: Policy;
  readonly edition: Edition;
  readonly text: Text;
  /** What it says, in its order. */
  readonly statements: readonly Statement[];
  /** One `<article>` with the reasons of each statement. */
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
  const statements = plan(policy, document);
  const article = toHtml(generate(policy, text, { document }), { provenance: statements });
  return { policy, edition, text, statements, article };
}

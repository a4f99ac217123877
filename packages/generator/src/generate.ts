import type { Text } from "@policywright/clauses";
import type { Policy } from "@policywright/schema";
import type { Root } from "mdast";
import { type EditionOptions, edition } from "./edition.js";
import { lay } from "./lay.js";
import { planWithoutFacts } from "./plan.js";
import { tree } from "./tree/tree.js";

/**
 * Makes a document from a model: an mdast tree, of which every output is a form.
 *
 * @param policy
 *   A checked model.
 * @param text
 *   Words of the locale in which the document is written.
 * @throws {RangeError}
 *   When the model lacks the document, or the author's words or the locale's lack what the document says.
 */
export function generate(policy: Policy, text: Text, options: EditionOptions): Root {
  const style = edition(policy, text, options);
  return tree(lay(planWithoutFacts(policy, options.document), style), style);
}

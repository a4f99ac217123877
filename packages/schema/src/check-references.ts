import type * as z from "zod";
import { nearestOf, suggestion } from "./nearest.js";
import type { Problem } from "./problem.js";
import { references } from "./values/reference.js";
import { walk } from "./walk.js";

/** Names in a model that refer to nothing: each problem says where, and which ids there are. */
export function referenceProblems(
  schema: z.core.$ZodType,
  policy: Readonly<Record<string, unknown>>,
): Problem[] {
  const problems: Problem[] = [];
  for (const visit of walk(schema, policy)) {
    const target = references.get(visit.schema as z.ZodType);
    if (!target || typeof visit.value !== "string") continue;
    const declared = Object.keys(policy[target.collection] ?? {});
    const known = [...declared, ...Object.keys(target.vocabulary)];
    if (known.includes(visit.value)) continue;
    problems.push({
      path: visit.path,
      message: `Unexpected \`${visit.value}\`, expected ${place(target.collection, target.vocabulary)}`,
      fix:
        nearestOf(visit.value, known) === undefined
          ? `Declare it in \`${target.collection}\`. ${suggestion(visit.value, declared)}`
          : suggestion(visit.value, known),
    });
  }
  return problems;
}

function place(collection: string, vocabulary: Readonly<Record<string, unknown>>): string {
  const term = Object.keys(vocabulary).length > 0 ? " or a term of the vocabulary" : "";
  return `the key of an entry of \`${collection}\`${term}`;
}

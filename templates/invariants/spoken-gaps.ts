import type { Block, Phrase, Sentence, Statement, Text } from "@policywright/clauses";
import type { Policy } from "@policywright/schema";

/**
 * Gaps of a statement that are filled, but whose value stands in no sentence that is said.
 *
 * What the document calls itself (`{document}`) is no fact.
 */
export function unspokenGaps(statement: Statement, policy: Policy, text: Text): string[] {
  const { id, clause, section, values, own } = statement;
  if (own !== undefined) return [];
  const form = policy.style?.forms?.[section] ?? "table";
  const block = text.wording.sections
    .flatMap(({ blocks }) => blocks)
    .find((one) => one.clause === clause && (one.as === undefined || one.as === form));
  const gaps = block ? sentencesOf(block).flatMap((sentence) => gapsSaid(sentence, statement)) : [];
  const spoken = new Set(gaps.map((gap) => JSON.stringify(values[gap])));
  return Object.entries(values).flatMap(([gap, value]) =>
    gap === "document" || spoken.has(JSON.stringify(value)) ? [] : [`{${gap}} of ${id}`],
  );
}

function sentencesOf(block: Block): readonly Sentence[] {
  return block.form === "row" ? block.cells : block.sentences;
}

function gapsSaid({ phrase, optional = [] }: Sentence, { values }: Statement): string[] {
  return optional.every((gap) => Object.hasOwn(values, gap)) ? gapsIn(phrase) : [];
}

function gapsIn(phrase: Phrase): string[] {
  return phrase.flatMap((node): string[] => {
    if (node.type === "gap") return [node.name];
    if (node.type === "plural") return [node.name, ...Object.values(node.options).flatMap(gapsIn)];
    if (node.type === "link") return node.url.flatMap((part) => (typeof part === "string" ? [] : part.gap));
    return "children" in node ? gapsIn(node.children) : [];
  });
}

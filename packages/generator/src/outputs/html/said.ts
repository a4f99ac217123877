import type { Statement } from "@policywright/clauses";
import type { Properties } from "hast";
import type { Data, Nodes, PhrasingContent, Root } from "mdast";
import type {} from "../../data.js";
import { elementId } from "../../element-id.js";

/**
 * Gives each statement an element with its id, and where asked with its reasons.
 *
 * A statement that shares a paragraph with others becomes a `<span>`.
 *
 * @param provenance
 *   Statements whose clause, facts and topics become `data-*` attributes.
 * @param taken
 *   Ids that stand before, to which those that are given are added.
 */
export function said(root: Root, provenance: readonly Statement[], taken: Set<string> = new Set()): Root {
  const reasons = new Map(provenance.map((statement) => [statement.id, statement]));
  return mark(root);

  function mark<N extends Nodes>(node: N): N {
    if (node.data?.id !== undefined) taken.add(node.data.id);
    const data = node.data?.statement === undefined ? {} : { data: marked(node.data, node.data.statement) };
    if (!("children" in node)) return { ...node, ...data };
    const children = node.type === "paragraph" ? spans(node.children) : node.children.map(mark);
    return { ...node, ...data, children };
  }

  /** Runs of one statement's phrasing, each in a span. */
  function spans(children: readonly PhrasingContent[]): PhrasingContent[] {
    const runs: { statement: string | undefined; children: PhrasingContent[] }[] = [];
    for (const child of children) {
      const statement = child.data?.statement;
      const last = runs.at(-1);
      if (last !== undefined && last.statement === statement) last.children.push(child);
      else runs.push({ statement, children: [child] });
    }
    return runs.flatMap((run) =>
      run.statement === undefined ? run.children : span(run.statement, run.children),
    );
  }

  /** An emphasis only in name, as its `hName` says. */
  function span(statement: string, children: PhrasingContent[]): PhrasingContent {
    return { type: "emphasis", data: { ...marked({}, statement), hName: "span" }, children };
  }

  function marked(data: Data, statement: string): Data {
    return { ...data, hProperties: { ...data.hProperties, ...propertiesOf(statement) } };
  }

  function propertiesOf(id: string): Properties {
    const reason = reasons.get(id);
    const element = elementId(id);
    const isFirst = !taken.has(element);
    taken.add(element);
    return {
      ...(isFirst && { id: element }),
      ...(reason && {
        dataStatement: reason.id,
        dataClause: reason.clause,
        dataFacts: reason.facts.join(" "),
        dataTopics: reason.topics.join(" "),
      }),
    };
  }
}

import { allSections, sections, type Text } from "@policywright/clauses";
import { documentKinds, type Path, type Policy, type Problem, suggestion } from "@policywright/schema";

/** A clause whose words have changed since an author read and changed them. */
export interface StaleOverride {
  readonly clause: string;
  /** Revision that the override is pinned to. */
  readonly pinned: string;
  /** Revision of the words now. */
  readonly current: string;
}

/**
 * Finds names of clauses and sections in the house style that stand for nothing.
 *
 * @returns
 *   A problem for each, with the path in the model and the nearest name there is.
 */
export function houseProblems(policy: Policy): Problem[] {
  const clauses = allSections.flatMap((section) => section.clauses.map(([id]) => id));
  const own = Object.keys(policy.ownSections ?? {});
  const named = (path: Path, id: string, among = allSections): Problem[] =>
    unknown("section", path, id, [...among.map((section) => section.id), ...own]);
  return [
    ...Object.keys(policy.clauses ?? {}).flatMap((id) => unknown("clause", ["clauses", id], id, clauses)),
    ...Object.keys(policy.style?.forms ?? {}).flatMap((id) => named(["style", "forms", id], id)),
    ...Object.entries(policy.ownSections ?? {}).flatMap(([id, { after }]) => [
      ...(after === undefined ? [] : named(["ownSections", id, "after"], after)),
      ...clash(id),
    ]),
    ...documentKinds.flatMap((document) => {
      const { order = [], omit = [], headings = {} } = policy.documents[document]?.sections ?? {};
      const base = ["documents", document, "sections"];
      const among = sections[document];
      return [
        ...order.flatMap((id, index) => named([...base, "order", index], id, among)),
        ...omit.flatMap((id, index) => named([...base, "omit", index], id, among)),
        ...Object.keys(headings).flatMap((id) => named([...base, "headings", id], id, among)),
      ];
    }),
  ];
}

/** Finds overrides that are pinned to words that have changed since. */
export function staleOverrides({ clauses = {} }: Policy, { wording }: Text): StaleOverride[] {
  const blocks = wording.sections.flatMap((section) => section.blocks);
  return Object.entries(clauses).flatMap(([clause, { revision: pinned }]) => {
    const revisions = blocks.filter((block) => block.clause === clause).map(({ revision }) => revision);
    const [current] = revisions;
    return pinned === undefined || current === undefined || revisions.includes(pinned)
      ? []
      : [{ clause, pinned, current }];
  });
}

function unknown(kind: string, path: Path, id: string, known: readonly string[]): Problem[] {
  if (known.includes(id)) return [];
  return [
    {
      path,
      message: `Unexpected ${kind} \`${id}\`, expected one that documents have`,
      fix: suggestion(id, known),
    },
  ];
}

function clash(id: string): Problem[] {
  if (!allSections.some((section) => section.id === id)) return [];
  const message = `Unexpected id \`${id}\` of a section of your own, expected one that no other section has`;
  return [{ path: ["ownSections", id], message, fix: "Rename it." }];
}

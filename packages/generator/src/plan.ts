import {
  type DocumentSettings,
  type Observed,
  observe,
  type PlannedClause,
  type Section,
  type Statement,
  type Value,
  type Values,
} from "@policywright/clauses";
import type { DocumentKind, Policy } from "@policywright/schema";
import { printedSections } from "./printed-sections.js";

/** A model whose reading is noted. */
interface Reader {
  readonly policy: Policy;
  readonly settings: DocumentSettings;
  take(): string[];
}

/**
 * Works out what a document says: its statements, in the order in which they stand.
 *
 * A statement rests on the facts that its clause read of the model. What is not declared says nothing.
 *
 * @returns
 *   Nothing for a document that the model does not declare.
 */
export function plan(policy: Policy, document: DocumentKind): readonly Statement[] {
  return planFrom(policy, document, observe(policy));
}

/** The same statements without their facts, for outputs that do not show them: to watch a model takes longer than to read it. */
export function planWithoutFacts(policy: Policy, document: DocumentKind): readonly Statement[] {
  return planFrom(policy, document, { model: policy, take: () => [] });
}

function planFrom(policy: Policy, document: DocumentKind, { model, take }: Observed<Policy>): Statement[] {
  const declared = model.documents[document];
  if (!declared) return [];
  // Its kind is no fact, and must not be noted as one: it lies on an object of its own before the watched settings.
  const settings: DocumentSettings = Object.create(declared, { kind: { value: document } });
  const reader = { policy: model, settings, take };
  return printedSections(policy, document).flatMap((section) =>
    typeof section === "string" ? ownSection(section, policy) : statementsOf(section, reader),
  );
}

/** Kinds of document that a model declares. */
export function documentsOf(policy: Policy): readonly DocumentKind[] {
  return Object.keys(policy.documents).filter((key): key is DocumentKind =>
    Object.hasOwn(policy.documents, key),
  );
}

function statementsOf(section: Section, reader: Reader): Statement[] {
  const statements: Statement[] = [];
  for (const [id, clause] of ordered(section, reader.policy)) {
    reader.take();
    const ofClause = said(id, section.id, clause, reader);
    if (ofClause.length > 0) statements.push(...overridden(id, ofClause, reader.policy));
  }
  return statements;
}

/** Clauses of a section; those that the model orders stand in that order where the first of them stands. */
function ordered({ clauses, order }: Section, policy: Policy): Section["clauses"] {
  if (order === undefined) return clauses;
  const wanted = order(policy);
  const moved = wanted.flatMap((id) => clauses.filter(([clause]) => clause === id));
  const first = clauses.findIndex(([id]) => wanted.includes(id));
  if (first === -1) return clauses;
  const others = clauses.filter(([id]) => !wanted.includes(id));
  return [...others.slice(0, first), ...moved, ...others.slice(first)];
}

function said(id: string, section: string, clause: PlannedClause, reader: Reader): Statement[] {
  const { policy, settings, take } = reader;
  const statements: Statement[] = [];
  const all =
    "each" in clause ? clause.each(policy, settings) : [["", clause.says(policy, settings)] as const];
  for (const [key, gaps] of all) {
    const facts = take();
    if (!gaps) continue;
    const values = gaps === true ? {} : filled(gaps);
    const topics = topicsOf(clause, values);
    statements.push({ id: key === "" ? id : `${id}:${key}`, clause: id, section, values, facts, topics });
  }
  return statements;
}

/** Gaps that have a value. */
function filled(gaps: Readonly<Record<string, Value | undefined>>): Values {
  const values: Record<string, Value> = {};
  for (const gap in gaps) {
    const value = gaps[gap];
    if (value !== undefined) values[gap] = value;
  }
  return values;
}

/** Topics of a clause, with those that its filled gaps add. */
function topicsOf({ topics, adds }: PlannedClause, values: Values): Statement["topics"] {
  const all = new Set(topics);
  for (const gap in adds) {
    if (gap in values) for (const topic of adds[gap] ?? []) all.add(topic);
  }
  return all.size === topics.length ? topics : [...all];
}

/** Statements of a clause with the author's change: dropped, replaced as a whole, or extended after the last. */
function overridden(id: string, statements: readonly Statement[], { clauses }: Policy): readonly Statement[] {
  const change = clauses?.[id];
  const [first] = statements;
  if (!change || !first) return statements;
  if (change.drop) return [];
  if (change.replace !== undefined) return [{ ...first, own: plain(change.replace) }];
  return statements.map((statement, index) =>
    change.extend !== undefined && index === statements.length - 1
      ? { ...statement, own: plain(change.extend) }
      : statement,
  );
}

function ownSection(id: string, { ownSections }: Policy): Statement[] {
  const section = ownSections?.[id];
  if (!section) return [];
  const clause = `own-${id}`;
  return [
    {
      id: clause,
      clause,
      section: id,
      values: {},
      facts: [`ownSections.${id}.body`],
      topics: [],
      own: plain(section.body),
    },
  ];
}

/** A text of the model that is watched, as a plain value. */
function plain(text: string | Readonly<Record<string, string>>): string | Readonly<Record<string, string>> {
  return typeof text === "string" ? text : { ...text };
}

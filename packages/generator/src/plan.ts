import {
  type DocumentSettings,
  observe,
  type PlannedClause,
  type Section,
  type Statement,
  sections,
  type Value,
  type Values,
} from "@policywright/clauses";
import type { DocumentKind, Policy } from "@policywright/schema";

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
  const { model, take } = observe(policy);
  const settings = model.documents[document];
  if (!settings) return [];
  const reader = { policy: model, settings, take };
  return sectionsOf(policy, document).flatMap((section) =>
    typeof section === "string" ? ownSection(section, policy) : [...statementsOf(section, reader)],
  );
}

/** Kinds of document that a model declares. */
export function documentsOf(policy: Policy): readonly DocumentKind[] {
  return Object.keys(policy.documents).filter((key): key is DocumentKind =>
    Object.hasOwn(policy.documents, key),
  );
}

/** Sections in printed order: the author's choice first, then the usual order; her own sections by id. */
function sectionsOf(policy: Policy, document: DocumentKind): (Section | string)[] {
  const { sections: choice = {}, datePosition = "top" } = policy.documents[document] ?? {};
  const usual = sections.filter(({ id }) => !choice.omit?.includes(id)).toSorted((a, b) => rank(a) - rank(b));
  const printed: (Section | string)[] = [...usual];
  for (const [id, { after }] of Object.entries(policy.ownSections ?? {})) {
    const place = printed.findIndex((section) => idOf(section) === after);
    printed.splice(place === -1 ? printed.length : place + 1, 0, id);
  }
  return printed;

  function rank(section: Section): number {
    if (section.id === "dates") return datePosition === "top" ? -2 : Number.POSITIVE_INFINITY;
    if (section.id === "introduction") return -1;
    const place = choice.order?.indexOf(section.id) ?? -1;
    return place === -1 ? sections.length + sections.indexOf(section) : place;
  }
}

const idOf = (section: Section | string) => (typeof section === "string" ? section : section.id);

function* statementsOf(section: Section, reader: Reader): Generator<Statement> {
  for (const [id, clause] of ordered(section, reader.policy)) {
    reader.take();
    yield* overridden(id, [...said(id, section.id, clause, reader)], reader.policy);
  }
}

/** Clauses of a section; those that the model orders stand in that order where the first of them stands. */
function ordered({ clauses, order }: Section, policy: Policy): Section["clauses"] {
  const wanted = order?.(policy) ?? [];
  const moved = wanted.flatMap((id) => clauses.filter(([clause]) => clause === id));
  const first = clauses.findIndex(([id]) => wanted.includes(id));
  if (first === -1) return clauses;
  const others = clauses.filter(([id]) => !wanted.includes(id));
  return [...others.slice(0, first), ...moved, ...others.slice(first)];
}

function* said(
  id: string,
  section: string,
  clause: PlannedClause,
  { policy, settings, take }: Reader,
): Generator<Statement> {
  const said =
    "each" in clause ? clause.each(policy, settings) : [["", clause.says(policy, settings)] as const];
  for (const [key, gaps] of said) {
    const facts = take();
    if (!gaps) continue;
    const values = filled(gaps === true ? {} : gaps);
    const added = Object.entries(clause.adds ?? {}).flatMap(([gap, topics]) =>
      Object.hasOwn(values, gap) ? (topics ?? []) : [],
    );
    yield {
      id: key === "" ? id : `${id}:${key}`,
      clause: id,
      section,
      values,
      facts,
      topics: [...new Set([...clause.topics, ...added])],
    };
  }
}

function filled(gaps: Readonly<Record<string, Value | undefined>>): Values {
  return Object.fromEntries(
    Object.entries(gaps).flatMap(([gap, value]) => (value === undefined ? [] : [[gap, value]])),
  );
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

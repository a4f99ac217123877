import type { DocumentKind } from "@policywright/schema";
import type { Law, Requirement } from "../law.js";
import type { NeedName } from "../needs/needs.js";
import { surfaces } from "../surfaces.js";
import type { PolicyView } from "./policy-view.js";
import type { Said, SaidInDocuments } from "./said.js";

/** What a model says of a requirement. */
export type Answer = Met | Missing | NotApplicable | Undecided;

/** The model declares all of it, and a document says it. */
export interface Met {
  readonly status: "met";
  /** Paths of the facts that meet it. */
  readonly facts: readonly string[];
  /** Statements that say it, each with its document; empty where coverage was not given what documents say. */
  readonly statements: readonly { readonly document: DocumentKind; readonly id: string }[];
}

/** Something is not declared, or declared and not said. */
export interface Missing {
  readonly status: "missing";
  /** What to declare, and where; empty where all is declared. */
  readonly declare: readonly {
    readonly says: string;
    readonly paths: readonly string[];
    /** Whether a fact at one of the paths is enough. */
    readonly oneOf?: true;
  }[];
  /** Facts that are declared, but that no document says. */
  readonly unsaid: readonly string[];
}

/** It does not bind. */
export interface NotApplicable {
  readonly status: "not-applicable";
  /** Reads after “because”. */
  readonly because: string;
}

/** Whether it binds, or whether it is met, cannot be told from the model. */
export interface Undecided {
  readonly status: "undecided";
  /** Reads after “because”. */
  readonly because: string;
  /** Paths at which a fact would decide it. */
  readonly declareAt: readonly string[];
}

/** Whether a requirement that binds is met, for all people whom its law protects. */
export function answerOf(
  { policy, find }: PolicyView,
  requirement: Requirement,
  { places }: Pick<Law, "places">,
  statements: SaidInDocuments | undefined,
): Answer {
  const names = [requirement.needs ?? []].flat() as readonly NeedName[];
  if (names.length === 0) return notWorkedOut(requirement);
  const { facts, lacks } = find(names, places);
  const documents = requirement.documents.filter((kind) => policy.documents[kind] !== undefined);
  const declare = [...lacks, ...lackOfDocument(requirement, documents)];
  if (declare.length > 0) return { status: "missing", declare, unsaid: [] };
  if (statements === undefined) return { status: "met", facts, statements: [] };
  const said = documents.flatMap((document) =>
    (statements[document] ?? [])
      .filter((statement) => says(statement, facts, requirement))
      .map(({ id }) => ({ document, id })),
  );
  if (said.length === 0 && facts.length > 0) return { status: "missing", declare: [], unsaid: facts };
  return { status: "met", facts, statements: said };
}

function notWorkedOut({ surface }: Requirement): Undecided {
  const because =
    surface === undefined
      ? "no fact of the model is known yet that answers it"
      : `“${surfaces[surface].title}” carries it, which no model declares`;
  return { status: "undecided", because, declareAt: [] };
}

function lackOfDocument({ documents }: Requirement, made: readonly DocumentKind[]): Missing["declare"] {
  const [first] = documents;
  if (first === undefined || made.length > 0) return [];
  const paths = documents.map((kind) => `documents.${kind}`);
  return [{ says: "a document that carries it", paths, ...(paths.length > 1 && { oneOf: true }) }];
}

/** Whether a statement says one of some facts, on one of the topics of a requirement. */
function says(statement: Said, facts: readonly string[], { topics }: Requirement): boolean {
  if (!statement.topics.some((topic) => topics.includes(topic))) return false;
  return facts.some((fact) =>
    statement.facts.some((path) => isWithinPath(path, fact) || isWithinPath(fact, path)),
  );
}

/** Whether a path leads to a fact, or to something in it. */
function isWithinPath(path: string, fact: string): boolean {
  return path === fact || (path.startsWith(fact) && /^[.[]/.test(path.slice(fact.length)));
}

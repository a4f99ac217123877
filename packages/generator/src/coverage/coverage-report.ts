import type { Text } from "@policywright/clauses";
import {
  type Answer,
  type ChosenLaw,
  type CoverageOptions,
  chooseLaws,
  coverage,
  type ExemptLaw,
  type Law,
  type LeftOutLaw,
  type RightAnswer,
} from "@policywright/laws";
import type { DocumentKind, Policy } from "@policywright/schema";
import { generate } from "../generate.js";
import { documentsOf, plan } from "../plan.js";
import { spokenStatements } from "./spoken-statements.js";

/** What a model and its documents say of all that its laws ask: the memo that counsel reviews. */
export interface CoverageReport {
  /** Legal name of the controller. */
  readonly controller: string;
  /** Day on which the law was looked at, `YYYY-MM-DD`. */
  readonly today: string;
  readonly laws: readonly LawReport[];
  /** Laws that the model declares not to bind, with the path of the reason. */
  readonly exempt: readonly ExemptLaw[];
  /** Laws of the regions that leave out the people of the model, with the reason. */
  readonly leftOut: readonly LeftOutLaw[];
}

/** One law. */
export interface LawReport {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly status: Law["status"];
  /** Why it is held to bind, a clause after “because”; nothing where the caller chose it. */
  readonly because?: string;
  readonly rows: readonly ReportRow[];
}

/** A requirement or a right, and what becomes of it. */
export interface ReportRow {
  readonly kind: "requirement" | "right";
  readonly id: string;
  readonly cite: string;
  readonly title: string;
  /** What the law asks, in our own words. */
  readonly requires: string;
  readonly severity?: "error" | "warning" | "advice";
  /** How far the entry was compared with the text of the law. */
  readonly checked: "text" | "secondary" | "memory";
  readonly answer: Answer | RightAnswer;
  /** Statements that meet it. */
  readonly said: readonly Quote[];
}

/** A statement of a document, with its words. */
export interface Quote {
  readonly document: DocumentKind;
  readonly statement: string;
  readonly words: string;
}

/** How a report is made. */
export type ReportOptions = Pick<CoverageOptions, "today" | "laws">;

/**
 * Holds a model and the documents made from it against laws.
 *
 * @param text
 *   Words of the locale whose sentences are quoted.
 * @throws {RangeError}
 *   When the words of the locale, or the author's, lack something that a document says.
 */
export function coverageReport(policy: Policy, text: Text, { today, laws }: ReportOptions): CoverageReport {
  const kinds = documentsOf(policy);
  const statements = Object.fromEntries(kinds.map((kind) => [kind, plan(policy, kind)]));
  const words = new Map(
    kinds.map((document) => [document, spokenStatements(generate(policy, text, { document }))]),
  );
  const { chosen, exempt, leftOut } = chooseLaws(policy);
  const quote = (document: DocumentKind, statement: string): Quote => ({
    document,
    statement,
    words: words.get(document)?.get(statement) ?? "",
  });
  return {
    controller: policy.controller.name,
    today,
    laws: coverage(policy, { today, laws, statements }).map(({ law, requirements, rights }) => ({
      ...headOf(law, chosen),
      rows: [
        ...requirements.map(({ requirement, answer }) => row("requirement", requirement, answer, quote)),
        ...rights.map(({ right, answer }) => row("right", { ...right, title: right.name }, answer, quote)),
      ],
    })),
    exempt,
    leftOut,
  };
}

function headOf({ id, name, short, status }: Law, chosen: readonly ChosenLaw[]): Omit<LawReport, "rows"> {
  const because = chosen.find((law) => law.id === id)?.because;
  return { id, name, short, status, ...(because !== undefined && { because }) };
}

/** As much as a row takes of a requirement or a right. */
type Entry = Pick<ReportRow, "id" | "cite" | "title" | "requires" | "severity" | "checked">;

function row(
  kind: ReportRow["kind"],
  { id, cite, title, requires, severity, checked }: Entry,
  answer: ReportRow["answer"],
  quote: (document: DocumentKind, statement: string) => Quote,
): ReportRow {
  const said = "statements" in answer ? answer.statements : [];
  return {
    kind,
    id,
    cite,
    title,
    requires,
    ...(severity !== undefined && { severity }),
    checked,
    answer,
    said: said.map((one) => quote(one.document, one.id)),
  };
}

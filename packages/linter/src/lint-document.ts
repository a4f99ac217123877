import type { Day, Law } from "@policywright/laws";
import type { Policy } from "@policywright/schema";
import type { ExpectedDocument } from "./comparison/expected.js";
import type { LintConfig } from "./config/lint-config.js";
import { chosenRules } from "./document/chosen-rules.js";
import { findingsOf } from "./document/findings-of.js";
import { withoutSuppressed } from "./document/suppressions.js";
import type { DocumentContext } from "./document-rule.js";
import type { Finding } from "./finding.js";
import { read } from "./reading/read.js";
import type { Format } from "./reading/reading.js";
import { disclosureFindings } from "./requirements/disclosure-findings.js";
import { documentUnreadable } from "./rules/document/document-unreadable.js";
import { documentRules } from "./rules/document/index.js";

/** How a document is linted. */
export interface LintDocumentOptions {
  readonly format: Format;
  /** Language tag of the document; English when it is left out. */
  readonly locale?: string;
  /** Laws that it is held to, as `loadLaws` of `@policywright/laws/load` gives them; none when left out. */
  readonly laws?: readonly Law[];
  /** Nobody said that the laws bind: they are those that `lawsShown` gives. Findings say so. */
  readonly assumed?: boolean;
  /** Model that it is held to. */
  readonly model?: Policy;
  /** Documents made from the model, one of which it may be a copy of: it is compared with them, sentence by sentence. */
  readonly expected?: readonly ExpectedDocument[];
  /** Day on which it is looked at. */
  readonly today: Day;
  /** Which rules are asked, and how much their findings weigh; `lint` of the model goes before it. */
  readonly config?: LintConfig;
}

/**
 * Finds what is broken, unclear or missing in a document, whoever wrote it.
 *
 * What a law asks to be disclosed and the document does not disclose is a finding under the id of the requirement,
 * at the first words of the document.
 *
 * The document is read once, for all rules. It may be any text: what is no policy throws nothing.
 *
 * @param text
 *   The document.
 * @returns
 *   Findings in the order of the document, without those that a comment in it suppresses.
 */
export function lintDocument(text: string, options: LintDocumentOptions): readonly Finding[] {
  const { format, locale = "en", laws = [], assumed = false, model, expected, today, config } = options;
  const reading = read(text, { format, locale });
  const context: DocumentContext = { today, laws, ...(model && { model }), ...(expected && { expected }) };
  const choice = { preset: config?.preset, configs: [config, model?.lint], today };
  const isText = reading.notes.every(({ kind }) => kind !== "not-text");
  const rules = isText ? documentRules : [documentUnreadable];
  const findings = [
    ...disclosureFindings(reading, { ...context, choice, assumed, locale }),
    ...findingsOf(reading, context, chosenRules(rules, choice, locale)),
  ];
  return withoutSuppressed(reading, findings).toSorted(byPlace);
}

function byPlace(one: Finding, other: Finding): number {
  return (one.span?.start.offset ?? 0) - (other.span?.start.offset ?? 0);
}

import { type Day, type Law, needs, type Requirement, topics } from "@policywright/laws";
import type { DocumentKind, Policy } from "@policywright/schema";
import { type Choice, chosenWeight } from "../document/chosen-rules.js";
import { quoted } from "../document/quoted.js";
import type { Finding, Severity } from "../finding.js";
import type { Reading } from "../reading/reading.js";
import { bindingByModel, bindingByText } from "./binds.js";
import { documentKindOf } from "./document-kind.js";
import { isDisclosed, isDisclosedAsDeclared, isHardToSee, needsOf, topicsSought } from "./is-disclosed.js";
import { type Spoken, spokenIn } from "./spoken.js";
import { listed, referenceTo, severityOf, whyOf } from "./weight.js";

/** What a document is held to. */
export interface Held {
  readonly today: Day;
  readonly laws: readonly Law[];
  /** Nobody said that the laws bind; they were chosen by what the text shows. */
  readonly assumed: boolean;
  /** Language of the document, which its reading may not know. */
  readonly locale: string;
  readonly model?: Policy;
  readonly choice: Choice;
}

/**
 * Finds requirements of laws that bind and that a document does not disclose, one finding for each, at its first words.
 *
 * With a model, what binds is decided by its facts; without, by the text itself, and what it does not show is no
 * finding. A requirement that several documents can carry is looked for in the first of them that the model makes.
 */
export function disclosureFindings(reading: Reading, held: Held): readonly Finding[] {
  if (held.laws.length === 0) return [];
  if (held.locale.toLowerCase().split("-", 1)[0] !== "en" || reading.blocks.length === 0) return [];
  const spoken = spokenIn(reading);
  const kind = documentKindOf(reading, held.model);
  return held.laws.flatMap((law) =>
    lacking(law, spoken, kind, held, reading.locale).flatMap((requirement) => {
      const severity = chosenSeverity(law, requirement, held);
      return severity === undefined ? [] : [findingOf(reading, law, requirement, severity, held)];
    }),
  );
}

function lacking(law: Law, spoken: Spoken, kind: DocumentKind, { model, today }: Held, locale: string) {
  if (model === undefined)
    return bindingByText(law, spoken, today).filter(
      (requirement) => isCarriedBy(requirement, kind, spoken) && !isDisclosed(requirement, spoken),
    );
  const made = { policy: model, locale, places: law.places };
  return bindingByModel(law, model, today).filter(
    (requirement) =>
      requirement.documents.find((document) => model.documents[document] !== undefined) === kind &&
      !isDisclosedAsDeclared(requirement, spoken, made),
  );
}

/** Whether a kind of document is to carry a requirement; what a cookie policy carries is not sought where one is named. */
function isCarriedBy({ documents }: Requirement, kind: DocumentKind, spoken: Spoken): boolean {
  if (!documents.includes(kind)) return false;
  if (kind === "cookie-policy" || !documents.includes("cookie-policy")) return true;
  return !spoken.hasWords("cookie policy") && !spoken.hasWords("cookie notice");
}

/** What the configuration makes of the weight; nothing where the requirement is switched off. Advice is for `strict`. */
function chosenSeverity(law: Law, requirement: Requirement, { choice, assumed }: Held): Severity | undefined {
  const { preset = "recommended" } = choice;
  const own = chosenWeight(requirement.id, choice);
  if (own !== undefined) return own === "off" ? undefined : own;
  const severity = weightOf(law, requirement);
  if (preset === "recommended")
    return severity === "advice" || (assumed && severity !== "error") ? undefined : severity;
  return preset === "strict" || preset === law.id ? severity : undefined;
}

const lighter: Readonly<Record<Severity, Severity>> = {
  error: "warning",
  warning: "advice",
  advice: "advice",
};

/** A law that is carried as data and not checked yet weighs a step less; what is hard to see weighs least. */
function weightOf({ status }: Law, requirement: Requirement): Severity {
  if (isHardToSee(requirement)) return "advice";
  const severity = severityOf(requirement);
  return status === "partial" ? lighter[severity] : severity;
}

function findingOf(
  reading: Reading,
  law: Law,
  requirement: Requirement,
  severity: Severity,
  { assumed }: Held,
): Finding {
  const [first] = reading.blocks;
  const place = { from: first?.from ?? 0, to: first?.to ?? 0 };
  const what =
    listed(needsOf(requirement).map((need) => needs[need].says)) || `what ${requirement.cite} asks for`;
  const sought = listed(topicsSought(requirement).map((topic) => `“${topics[topic].title}”`));
  const looked = sought === "" ? "" : ` Sentences about ${sought} were looked for.`;
  const held = assumed
    ? ` Nobody said which laws bind; the ${law.short} is taken because the text shows it.`
    : "";
  return {
    rule: requirement.id,
    severity,
    message: `Unexpected silence, expected the document to state ${what}`,
    why: `${whyOf(requirement)}${looked}${held}`,
    fix: `State ${what}.`,
    span: reading.spanOf(place),
    quote: quoted(reading.textOf(place)),
    requirements: [referenceTo(law, requirement)],
  };
}

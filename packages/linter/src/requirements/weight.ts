import type { Law, LawId, Requirement } from "@policywright/laws";
import type { RequirementReference, Severity } from "../finding.js";

/** The requirement as findings refer to it. */
export function referenceTo(law: Pick<Law, "id">, { id, cite, checked }: Requirement): RequirementReference {
  return { law: law.id as LawId, id, cite, checked: checked === "text" }; // Laws are those of the index.
}

/** How much it weighs that a requirement is not met: at most a warning where its provision was not read. */
export function severityOf({ severity, checked }: Requirement): Severity {
  return severity === "error" && checked !== "text" ? "warning" : severity;
}

const verbs: Readonly<Record<Severity, string>> = {
  error: "demands",
  warning: "asks for",
  advice: "recommends",
};

/** What the law asks for, with its provision, whole sentences. */
export function whyOf({ cite, requires, severity, checked }: Requirement): string {
  const says = `${cite} ${verbs[severity]} it: ${requires}`;
  if (checked === "text") return says;
  return `${says} This provision was not read in a copy of the text; have it checked.`;
}

/** Words as a list in a sentence. */
export function listed(words: readonly string[], last: "and" | "or" = "and"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

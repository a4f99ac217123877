import type { Text } from "@policywright/clauses";
import { toHtml } from "@policywright/generator";
import { coverageCsv, coverageReport, coverageTree } from "@policywright/generator/coverage";
import { loadLaws } from "@policywright/laws/load";
import type { Policy } from "@policywright/schema";
import { today } from "../judging/today.js";

/** Coverage of one law, or of all, in the forms that the page shows and gives away. */
export interface ShownReport {
  readonly law: string | undefined;
  /** One `<article>`. */
  readonly article: string;
  /** A whole page of it. */
  readonly page: string;
  readonly csv: string;
}

/** The memo of one law, or of all laws that a model is held to. */
export async function reportOf(policy: Policy, text: Text, law: string | undefined): Promise<ShownReport> {
  const laws = await loadLaws(policy);
  const wanted = laws.filter(({ id }) => law === undefined || id === law);
  const whole = coverageReport(policy, text, { today: today(), laws: wanted });
  const report = law === undefined ? whole : { ...whole, exempt: [], leftOut: [] };
  const tree = coverageTree(report);
  return { law, article: toHtml(tree), page: toHtml(tree, { page: true }), csv: coverageCsv([report]) };
}

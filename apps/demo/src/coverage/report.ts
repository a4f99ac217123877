import type { Text } from "@policywright/clauses";
import { type CoverageReport, coverageReport } from "@policywright/generator/coverage";
import { loadLaws } from "@policywright/laws/load";
import type { Policy } from "@policywright/schema";
import { today } from "../judging/today.js";

/** The memo of one law, or of all laws that a model is held to. */
export async function reportOf(policy: Policy, text: Text, law?: string): Promise<CoverageReport> {
  const laws = await loadLaws(policy);
  const wanted = laws.filter(({ id }) => law === undefined || id === law);
  const report = coverageReport(policy, text, { today: today(), laws: wanted });
  return law === undefined ? report : { ...report, exempt: [], leftOut: [] };
}

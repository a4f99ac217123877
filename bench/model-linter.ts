import { en } from "@policywright/clauses/en";
import { markdown } from "@policywright/generator";
import { coverage } from "@policywright/laws";
import { loadLaws } from "@policywright/laws/load";
import { lintModel } from "@policywright/linter";
import policy from "../templates/starter-saas/policy.js";
import { aligned } from "./aligned.js";
import { type Contestant, measure, median, ratio } from "./measure.js";

/** Times the linting of a large model under all its laws against the making of its policy, and prints the ratios. */
export async function benchModelLinter(): Promise<void> {
  const laws = await loadLaws(policy);
  const options = { laws, today: "2026-06-30" } as const;
  const contestants: readonly Contestant[] = [
    { name: "markdown()", write: () => markdown(policy, en, { document: "privacy-policy" }) },
    { name: "lintModel()", write: () => lintModel(policy, options) },
    { name: "coverage()", write: () => coverage(policy, options) },
  ];
  const times = measure(contestants);
  const document = times.get("markdown()") ?? [];
  console.log();
  console.log(aligned([`starter-saas, ${laws.length} laws`, "to its document", "µs"]));
  for (const [name, own] of times)
    console.log(aligned([name, ratio(own, document).toFixed(2), median(own).toFixed(0)]));
}

import { en } from "@policywright/clauses/en";
import { generate, markdown, toMarkdown } from "@policywright/generator";
import { coverage } from "@policywright/laws";
import { loadLaws } from "@policywright/laws/load";
import { lintModel } from "@policywright/linter";
import policy from "../templates/starter-saas/policy.js";
import { aligned } from "./aligned.js";
import { type Contestant, measure, median, ratio } from "./measure.js";

/** Times the linting of a large model under all its laws against the making of its policy, and prints the ratios. */
export async function benchModelLinter(): Promise<void> {
  const laws = await loadLaws(policy);
  const document = { document: "privacy-policy" } as const;
  const options = { laws, today: "2026-06-30" } as const;
  const contestants: readonly Contestant[] = [
    { name: "toMarkdown(generate())", write: () => toMarkdown(generate(policy, en, document)) },
    { name: "markdown()", write: () => markdown(policy, en, document) },
    { name: "lintModel()", write: () => lintModel(policy, options) },
    { name: "coverage()", write: () => coverage(policy, options) },
  ];
  const times = measure(contestants);
  const made = times.get("toMarkdown(generate())") ?? [];
  const written = times.get("markdown()") ?? [];
  console.log();
  console.log(aligned([`starter-saas, ${laws.length} laws`, "to generate()", "to markdown()", "µs"]));
  for (const [name, own] of times)
    console.log(
      aligned([name, ratio(own, made).toFixed(2), ratio(own, written).toFixed(2), median(own).toFixed(0)]),
    );
}

import { chooseLaws } from "@policywright/laws";
import type { ModelRule } from "../../model-rule.js";

export const lawsUnknown: ModelRule = {
  id: "laws-unknown",
  title: "Law that nobody has",
  summary: "Finds ids of laws, applied or exempted by hand, that no law has.",
  topics: ["presentation"],
  severity: "error",
  why: "The law that was meant is not looked at, or still is.",
  fix: "Correct the id; `policywright coverage --help` and docs/laws list them.",
  source: "The index of laws",

  *check(policy) {
    for (const { id, fact } of chooseLaws(policy).unknown)
      yield { path: fact, message: `Unexpected law \`${id}\`, expected one of the index` };
  },

  examples: [
    {
      title: "finds a law that is misspelt",
      policy: { audience: { laws: { apply: ["gpdr"] } } },
      finds: [
        { path: "audience.laws.apply[0]", message: "Unexpected law `gpdr`, expected one of the index" },
      ],
    },
    { title: "lets a law of the index pass", policy: { audience: { laws: { apply: ["gdpr"] } } }, finds: [] },
  ],
};

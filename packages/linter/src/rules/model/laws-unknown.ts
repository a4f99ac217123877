import { lawIndex } from "@policywright/laws";
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

  *check({ audience }) {
    const { apply = [], exempt = {} } = audience?.laws ?? {};
    const named = [
      ...apply.map((id, index) => ({ id, path: `audience.laws.apply[${index}]` })),
      ...Object.keys(exempt).map((id) => ({ id, path: `audience.laws.exempt.${id}` })),
    ];
    for (const { id, path } of named) {
      if (Object.hasOwn(lawIndex, id)) continue;
      yield { path, message: `Unexpected law \`${id}\`, expected one of the index` };
    }
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

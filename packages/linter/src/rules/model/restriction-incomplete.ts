import { restrictionGrounds } from "@policywright/schema";
import type { ModelRule } from "../../model-rule.js";

export const restrictionIncomplete: ModelRule = {
  id: "restriction-incomplete",
  title: "Restriction on some of its grounds",
  summary: "Finds a right to restriction that leaves out a ground of the law.",
  topics: ["rights.restriction", "rights.limits"],
  severity: "warning",
  why: "The law gives the right in four cases, and a policy cannot take one away.",
  fix: "List all four grounds, or none.",
  source: "Art. 18(1) GDPR",

  *check({ rights }) {
    const grounds = rights?.granted?.restriction?.grounds;
    if (grounds === undefined || grounds.some((ground) => typeof ground !== "string")) return;
    const without = Object.keys(restrictionGrounds).filter(
      (ground) => !grounds.some((one) => one === ground),
    );
    if (without.length > 0)
      yield {
        path: "rights.granted.restriction.grounds",
        message: `Unexpected restriction without ${without.map((one) => `\`${one}\``).join(", ")}, expected all grounds`,
      };
  },

  examples: [
    {
      title: "finds three of four grounds",
      policy: {
        rights: {
          granted: { restriction: { grounds: ["accuracy-contested", "unlawful", "needed-for-claims"] } },
        },
      },
      finds: [
        {
          path: "rights.granted.restriction.grounds",
          message: "Unexpected restriction without `objection-pending`, expected all grounds",
        },
      ],
    },
    {
      title: "lets all grounds pass",
      policy: {
        rights: {
          granted: {
            restriction: {
              grounds: ["accuracy-contested", "unlawful", "needed-for-claims", "objection-pending"],
            },
          },
        },
      },
      finds: [],
    },
  ],
};

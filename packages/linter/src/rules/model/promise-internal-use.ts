import { listOf } from "../../model/list.js";
import type { ModelRule } from "../../model-rule.js";

export const promiseInternalUse: ModelRule = {
  id: "promise-internal-use",
  title: "“Internal use only” beside recipients",
  summary: "Finds the promise to use data inside the organisation only beside disclosures to others.",
  topics: ["recipients"],
  severity: "error",
  why: "A promise that the same policy breaks misleads people, and authorities treat it as unfair or deceptive.",
  fix: "Remove `disclosure.internalUseOnly`, or the disclosures.",
  source: "Art. 5(1)(a) GDPR; 15 U.S.C. § 45(a)",

  *check({ disclosure, recipients = {} }) {
    if (disclosure?.internalUseOnly !== true) return;
    const outside = Object.entries(recipients)
      .filter(([, { kind }]) => kind !== "staff")
      .map(([id]) => `\`recipients.${id}\``);
    const others = (
      ["grounds", "authorities", "providers", "onlyProviders", "corporateTransactions", "optOut"] as const
    )
      .filter((fact) => disclosure[fact] !== undefined && disclosure[fact] !== false)
      .map((fact) => `\`disclosure.${fact}\``);
    if (outside.length + others.length === 0) return;
    yield {
      path: "disclosure.internalUseOnly",
      message: `Unexpected promise of internal use beside ${listOf([...others, ...outside])}, expected no disclosure`,
    };
  },

  examples: [
    {
      title: "finds grounds of disclosure",
      policy: { disclosure: { internalUseOnly: true, grounds: ["law"] } },
      finds: [
        {
          path: "disclosure.internalUseOnly",
          message: "Unexpected promise of internal use beside `disclosure.grounds`, expected no disclosure",
        },
      ],
    },
    {
      title: "lets one’s own staff pass",
      policy: { disclosure: { internalUseOnly: true }, recipients: { staff: { kind: "staff" } } },
      finds: [],
    },
  ],
};

import { listOf } from "../../model/list.js";
import type { ModelRule } from "../../model-rule.js";

export const promiseNobodyElse: ModelRule = {
  id: "promise-nobody-else",
  title: "“Nobody else” beside further disclosures",
  summary: "Finds the promise that nobody but the recipients named receives data beside further disclosures.",
  topics: ["recipients"],
  severity: "error",
  why: "A promise that the same policy breaks misleads people, and authorities treat it as unfair or deceptive.",
  fix: "Remove `disclosure.nobodyElse`, or declare those others as recipients.",
  source: "Art. 5(1)(a) GDPR; 15 U.S.C. § 45(a)",

  *check({ disclosure, trackers }) {
    if (disclosure?.nobodyElse !== true) return;
    const exceptions = [
      ...(["grounds", "authorities", "policeInstead", "corporateTransactions"] as const)
        .filter((fact) => disclosure[fact] !== undefined && disclosure[fact] !== false)
        .map((fact) => `\`disclosure.${fact}\``),
      ...(trackers?.thirdParties === true ? ["`trackers.thirdParties`"] : []),
      ...(trackers?.providers?.track === true ? ["`trackers.providers`"] : []),
    ];
    if (exceptions.length === 0) return;
    yield {
      path: "disclosure.nobodyElse",
      message: `Unexpected promise that nobody else receives data beside ${listOf(exceptions)}, expected no further disclosure`,
    };
  },

  examples: [
    {
      title: "finds a sale of the company",
      policy: { disclosure: { nobodyElse: true, corporateTransactions: true } },
      finds: [
        {
          path: "disclosure.nobodyElse",
          message:
            "Unexpected promise that nobody else receives data beside `disclosure.corporateTransactions`, expected no further disclosure",
        },
      ],
    },
    {
      title: "lets the recipients named pass",
      policy: { disclosure: { nobodyElse: true }, recipients: { host: { name: "Example Hosting Ltd" } } },
      finds: [],
    },
  ],
};

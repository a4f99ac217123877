import { listOf } from "../../model/list.js";
import type { ModelRule } from "../../model-rule.js";

export const promiseOnlyProviders: ModelRule = {
  id: "promise-only-providers",
  title: "“Only to service providers” beside others",
  summary: "Finds the promise to release data to service providers only beside disclosures to others.",
  topics: ["recipients"],
  severity: "error",
  why: "A promise that the same policy breaks misleads people, and authorities treat it as unfair or deceptive.",
  fix: "Remove `disclosure.onlyProviders`, or limit it to what it is kept for.",
  source: "Art. 5(1)(a) GDPR; 15 U.S.C. § 45(a)",

  *check({ disclosure, recipients = {}, sale }) {
    if (disclosure?.onlyProviders !== true) return;
    const outside = Object.entries(recipients)
      .filter(
        ([, { role }]) => role === "controller" || role === "joint-controller" || role === "third-party",
      )
      .map(([id]) => `\`recipients.${id}\``);
    const others = (["grounds", "authorities", "corporateTransactions"] as const)
      .filter((fact) => disclosure[fact] !== undefined && disclosure[fact] !== false)
      .map((fact) => `\`disclosure.${fact}\``);
    const exceptions = [
      ...others,
      ...outside,
      ...(sale?.sells ? ["`sale.sells`"] : []),
      ...(sale?.shares ? ["`sale.shares`"] : []),
    ];
    if (exceptions.length === 0) return;
    yield {
      path: "disclosure.onlyProviders",
      message: `Unexpected promise to release data to service providers only beside ${listOf(exceptions)}, expected nobody else`,
    };
  },

  examples: [
    {
      title: "finds authorities that are told",
      policy: { disclosure: { onlyProviders: true, authorities: { when: ["legal-duty"] } } },
      finds: [
        {
          path: "disclosure.onlyProviders",
          message:
            "Unexpected promise to release data to service providers only beside `disclosure.authorities`, expected nobody else",
        },
      ],
    },
    {
      title: "lets processors pass",
      policy: {
        disclosure: { onlyProviders: true },
        recipients: { host: { name: "Example Hosting Ltd", role: "processor" } },
      },
      finds: [],
    },
  ],
};

import { establishedIn } from "../../model/people.js";
import type { ModelRule } from "../../model-rule.js";

export const transferCertifiedAbroad: ModelRule = {
  id: "transfer-certified-abroad",
  title: "Certified outside the United States",
  summary:
    "Finds a controller established elsewhere that claims to be certified under the Data Privacy Framework.",
  topics: ["data-privacy-framework"],
  severity: "error",
  why: "Only organisations in the United States can certify; a false claim is an unfair or deceptive practice.",
  fix: "Remove `dataPrivacyFramework`, or correct the address of the controller.",
  source: "Decision (EU) 2023/1795, Annex I, s. I.2; 15 U.S.C. § 45(a)",

  *check(policy) {
    const country = establishedIn(policy);
    if (
      policy.dataPrivacyFramework === undefined ||
      country === undefined ||
      country === "US" ||
      policy.dataPrivacyFramework.entities !== undefined
    )
      return;
    yield {
      path: "dataPrivacyFramework",
      message: `Unexpected certification of a controller in \`${country}\`, expected one in \`US\``,
    };
  },

  examples: [
    {
      title: "finds a company in Germany",
      policy: {
        controller: { name: "Example GmbH", country: "DE" },
        dataPrivacyFramework: { frameworks: ["eu-us"] },
      },
      finds: [
        {
          path: "dataPrivacyFramework",
          message: "Unexpected certification of a controller in `DE`, expected one in `US`",
        },
      ],
    },
    {
      title: "lets a company in the United States pass",
      policy: {
        controller: { name: "Example Inc.", country: "US" },
        dataPrivacyFramework: { frameworks: ["eu-us"] },
      },
      finds: [],
    },
  ],
};

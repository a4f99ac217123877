import type { ModelRule } from "../../model-rule.js";

export const basisContractParty: ModelRule = {
  id: "basis-contract-party",
  title: "Contract with somebody else",
  summary: "Finds a contract as basis for the data of people who are no party to it.",
  topics: ["legal-basis.contract"],
  severity: "warning",
  why: "The basis needs a contract to which the person herself is a party; the contract with her employer or with a customer does not bind her.",
  fix: "Rest it on `legitimate-interests` and name the interest.",
  source: "Art. 6(1)(b) GDPR; EDPB Guidelines 2/2019, para 26",

  *check({ activities = {} }) {
    for (const [id, { legalBasis, dataSubjects = [] }] of Object.entries(activities)) {
      const stranger = dataSubjects.find((subject) => strangers.includes(subject));
      if (legalBasis !== "contract" || stranger === undefined) continue;
      yield {
        path: `activities.${id}.legalBasis`,
        message: `Unexpected \`contract\` for \`${stranger}\`, expected a basis that needs no contract with them`,
      };
    }
  },

  examples: [
    {
      title: "finds a contract with the staff of a customer",
      policy: {
        dataCategories: { contact: { term: "contact" } },
        activities: {
          accounts: {
            purposes: ["account-management"],
            data: ["contact"],
            dataSubjects: ["customer-staff"],
            legalBasis: "contract",
          },
        },
      },
      finds: [
        {
          path: "activities.accounts.legalBasis",
          message:
            "Unexpected `contract` for `customer-staff`, expected a basis that needs no contract with them",
        },
      ],
    },
    {
      title: "lets customers pass",
      policy: {
        dataCategories: { contact: { term: "contact" } },
        activities: {
          accounts: {
            purposes: ["account-management"],
            data: ["contact"],
            dataSubjects: ["customers"],
            legalBasis: "contract",
          },
        },
      },
      finds: [],
    },
  ],
};

/** Data subjects who by what they are have no contract with the controller. */
const strangers: readonly string[] = ["visitors", "customer-staff", "end-users", "mentioned-people"];

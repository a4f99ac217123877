import { overlap } from "@policywright/schema";
import type { ModelRule } from "../../model-rule.js";

export const transferFrameworkPlace: ModelRule = {
  id: "transfer-framework-place",
  title: "American framework for another country",
  summary:
    "Finds the frameworks between Europe and the United States as safeguard of transfers that go elsewhere.",
  topics: ["transfers.safeguards"],
  severity: "error",
  why: "Only companies in the United States can be certified under these frameworks.",
  fix: "Choose a safeguard that is there for the country.",
  source: "Decision (EU) 2023/1795; SI 2023/1028",

  *check({ transfers = {} }) {
    for (const [id, { to, safeguard = [] }] of Object.entries(transfers)) {
      const framework = [safeguard].flat().find((one) => american.includes(one));
      if (framework === undefined || to === undefined || to.some((place) => overlap(place, "US"))) continue;
      yield {
        path: `transfers.${id}.safeguard`,
        message: `Unexpected \`${framework}\` for ${to.map((place) => `\`${place}\``).join(", ")}, expected a safeguard that is there for it`,
      };
    }
  },

  examples: [
    {
      title: "finds the framework for India",
      policy: { transfers: { help: { to: ["IN"], safeguard: "eu-us-data-privacy-framework" } } },
      finds: [
        {
          path: "transfers.help.safeguard",
          message:
            "Unexpected `eu-us-data-privacy-framework` for `IN`, expected a safeguard that is there for it",
        },
      ],
    },
    {
      title: "lets the framework for the United States pass",
      policy: { transfers: { help: { to: ["US"], safeguard: "eu-us-data-privacy-framework" } } },
      finds: [],
    },
  ],
};

const american: readonly string[] = [
  "eu-us-data-privacy-framework",
  "uk-us-data-bridge",
  "swiss-us-data-privacy-framework",
];

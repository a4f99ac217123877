import type { ModelRule } from "../../model-rule.js";

export const consentKeptData: ModelRule = {
  id: "consent-kept-data",
  title: "Data kept after consent is withdrawn",
  summary: "Finds data that are stored on after consent is withdrawn.",
  topics: ["rights.withdraw-consent", "retention.after"],
  severity: "warning",
  why: "Where consent was the basis and no other is there, data are to be erased when it is withdrawn.",
  fix: "Say `delete` or `anonymise` only, or name the basis on which data are kept.",
  source: "Art. 17(1)(b) GDPR",

  *check({ consent }) {
    const index = consent?.dataAfterwards?.indexOf("store") ?? -1;
    if (index >= 0)
      yield {
        path: `consent.dataAfterwards[${index}]`,
        message: "Unexpected storage after consent is withdrawn, expected deletion or anonymous data",
      };
  },

  examples: [
    {
      title: "finds data that are stored on",
      policy: { consent: { dataAfterwards: ["delete", "store"] } },
      finds: [
        {
          path: "consent.dataAfterwards[1]",
          message: "Unexpected storage after consent is withdrawn, expected deletion or anonymous data",
        },
      ],
    },
    { title: "lets deletion pass", policy: { consent: { dataAfterwards: ["delete"] } }, finds: [] },
  ],
};

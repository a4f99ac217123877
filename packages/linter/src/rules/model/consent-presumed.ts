import type { ModelRule } from "../../model-rule.js";

export const consentPresumed: ModelRule = {
  id: "consent-presumed",
  title: "Consent presumed from conduct",
  summary: "Finds consent that is presumed from visiting, using or providing data.",
  topics: ["consent.presumed", "legal-basis.consent"],
  severity: "error",
  why: "Consent is a clear affirmative act for a specific purpose; silence, inactivity or going on with a visit is none.",
  fix: "Ask for consent where you need it, and remove `consent.presumedFrom`.",
  source: "Art. 4(11), recital 32 GDPR; Case C-673/17 (Planet49); EDPB Guidelines 05/2020, para 86",

  *check({ consent }) {
    const from = consent?.presumedFrom ?? [];
    if (from.length > 0)
      yield {
        path: "consent.presumedFrom",
        message: `Unexpected consent from ${from.map((one) => `\`${one}\``).join(", ")}, expected an act by which people agree`,
      };
  },

  examples: [
    {
      title: "finds consent from a visit",
      policy: { consent: { presumedFrom: ["visit"] } },
      finds: [
        {
          path: "consent.presumedFrom",
          message: "Unexpected consent from `visit`, expected an act by which people agree",
        },
      ],
    },
    { title: "lets a way of withdrawal pass", policy: { consent: { withdrawal: ["email"] } }, finds: [] },
  ],
};

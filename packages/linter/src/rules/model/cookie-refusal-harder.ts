import type { ModelRule } from "../../model-rule.js";

export const cookieRefusalHarder: ModelRule = {
  id: "cookie-refusal-harder",
  title: "Refusing harder than agreeing",
  summary: "Finds cookie choices in which refusing is not as easy as agreeing.",
  topics: ["cookies", "user-choice"],
  severity: "error",
  why: "A consent that is easier to give than to refuse is not freely given.",
  fix: "Offer both on the same layer with the same weight, and declare `rejectAsEasy: true`.",
  source: "Art. 4(11), Art. 7(3) GDPR; CNIL, Délibération no 2020-091, no 30",

  *check({ cookies }) {
    if (cookies?.choices?.rejectAsEasy === false)
      yield {
        path: "cookies.choices.rejectAsEasy",
        message: "Unexpected refusal that is harder than consent, expected it to be as easy",
      };
  },

  examples: [
    {
      title: "finds a hidden refusal",
      policy: { cookies: { used: true, choices: { rejectAsEasy: false } } },
      finds: [
        {
          path: "cookies.choices.rejectAsEasy",
          message: "Unexpected refusal that is harder than consent, expected it to be as easy",
        },
      ],
    },
    {
      title: "lets equal choices pass",
      policy: { cookies: { used: true, choices: { rejectAsEasy: true } } },
      finds: [],
    },
  ],
};

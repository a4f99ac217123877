import type { ModelRule } from "../../model-rule.js";

export const cookieWithdrawal: ModelRule = {
  id: "cookie-withdrawal",
  title: "Consent to cookies without a way back",
  summary: "Finds consent to cookies that can be withdrawn at any time, but nobody says where.",
  topics: ["cookies", "rights.withdraw-consent"],
  severity: "warning",
  why: "Withdrawing must be as easy as consenting, so people must be told the place.",
  fix: "Declare `cookies.choices.place`.",
  source: "Art. 7(3) GDPR",

  *check({ cookies }) {
    const asks = cookies?.othersNeedConsent === true || cookies?.consent === "banner";
    if (asks && cookies?.withdrawal?.anyTime === true && cookies.choices?.place === undefined)
      yield {
        path: "cookies.choices.place",
        message: "Unexpected withdrawal at any time without a place, expected where people withdraw",
      };
  },

  examples: [
    {
      title: "finds a withdrawal that is nowhere",
      policy: { cookies: { used: true, consent: "banner", withdrawal: { anyTime: true } } },
      finds: [
        {
          path: "cookies.choices.place",
          message: "Unexpected withdrawal at any time without a place, expected where people withdraw",
        },
      ],
    },
    {
      title: "lets a place pass",
      policy: {
        cookies: {
          used: true,
          consent: "banner",
          withdrawal: { anyTime: true },
          choices: { place: "in the footer" },
        },
      },
      finds: [],
    },
  ],
};

import { addresses } from "../../model/people.js";
import { holds, type ModelRule } from "../../model-rule.js";

export const cookieConsentBrowser: ModelRule = {
  id: "cookie-consent-browser",
  title: "Consent by browser settings",
  summary: "Finds consent to cookies that is given by the settings of the browser.",
  topics: ["cookies", "legal-basis.consent", "choice.browser-controls"],
  severity: "error",
  why: "Consent needs a clear affirmative act for specific purposes before the cookie is set; a setting that lets all cookies in is none.",
  fix: 'Ask in a banner before cookies are set that are not strictly necessary, and declare `cookies.consent: "banner"`.',
  source: "Directive 2002/58/EC Art. 5(3); Art. 4(11) GDPR; Case C-673/17 (Planet49)",

  *check(policy, context) {
    if (policy.cookies?.consent !== "browser") return;
    const isElsewhere =
      policy.audience?.regions !== undefined && !addresses(policy, "eea") && !addresses(policy, "GB");
    if (isElsewhere && !holds(context, "eprivacy", "uk-pecr")) return;
    yield {
      path: "cookies.consent",
      message:
        "Unexpected consent by `browser` settings, expected a `banner` that asks before cookies are set",
    };
  },

  examples: [
    {
      title: "finds browser settings that stand for consent",
      policy: { cookies: { used: true, consent: "browser" } },
      finds: [
        {
          path: "cookies.consent",
          message:
            "Unexpected consent by `browser` settings, expected a `banner` that asks before cookies are set",
        },
      ],
    },
    { title: "lets a banner pass", policy: { cookies: { used: true, consent: "banner" } }, finds: [] },
    {
      title: "lets browser settings pass where no consent is needed",
      policy: { audience: { regions: ["US"] }, cookies: { used: true, consent: "browser" } },
      finds: [],
    },
  ],
};

import { link, list, mark, period, phrasesOf, words } from "../make-value.js";
import { placeOf } from "../place-value.js";
import type { SectionCode } from "../section.js";
import { cookiePurposes } from "./cookie-purposes.js";

type Cookies = SectionCode<"cookies">;

/** Clauses of what needs consent, how it is given and withdrawn, and what a browser can do. */
export const cookieConsent: Pick<
  Cookies,
  | "cookies-exempt-necessary"
  | "cookies-exempt-statistics"
  | "cookies-exempt-appearance"
  | "cookies-exempt-objection"
  | "cookies-without-consent"
  | "cookies-need-consent"
  | "cookies-consent-banner"
  | "cookies-consent-browser"
  | "cookies-choices-easy"
  | "cookies-choices-place"
  | "cookies-choices-remembered"
  | "cookies-choices-wall"
  | "cookies-choices-services-work"
  | "cookies-choices-features-fail"
  | "cookies-warn"
  | "cookies-reject"
  | "cookies-choose"
  | "cookies-instructions"
  | "cookies-browser-help"
  | "cookies-withdrawal"
  | "cookies-control-place"
  | "cookies-without"
  | "cookies-without-hindrance"
> = {
  "cookies-exempt-necessary": {
    topics: ["cookies"],
    says: ({ cookies }) => cookies?.exempt?.necessary,
  },
  "cookies-exempt-statistics": {
    topics: ["cookies", "purpose.analytics"],
    says: ({ cookies }) => cookies?.exempt?.statistics,
  },
  "cookies-exempt-appearance": {
    topics: ["cookies", "purpose.personalization"],
    says: ({ cookies }) => cookies?.exempt?.appearance,
  },
  "cookies-exempt-objection": {
    topics: ["cookies", "choice.optout"],
    says: ({ cookies }) => {
      const exempt = cookies?.exempt;
      const uses = list(
        phrasesOf([
          [exempt?.statistics, "statistics"],
          [exempt?.appearance, "adaptations"],
        ]),
      );
      const place = placeOf(exempt?.objection);
      return uses && place && { uses, place };
    },
  },
  "cookies-without-consent": {
    topics: ["cookies", "choice.optin"],
    says: ({ cookies }) => {
      const purposes = cookiePurposes(cookies?.withoutConsent);
      return purposes && { purposes };
    },
  },
  "cookies-need-consent": {
    topics: ["cookies", "choice.optin"],
    says: ({ cookies }) => cookies?.othersNeedConsent,
  },
  "cookies-consent-banner": {
    topics: ["cookies", "choice.optin"],
    says: ({ cookies }) => cookies?.consent === "banner",
  },
  "cookies-consent-browser": {
    topics: ["cookies", "choice.browser-controls"],
    says: ({ cookies }) => cookies?.consent === "browser",
  },
  "cookies-choices-easy": {
    topics: ["cookies", "user-choice", "choice.optin"],
    says: ({ cookies }) => cookies?.choices?.rejectAsEasy,
  },
  "cookies-choices-place": {
    topics: ["cookies", "rights.withdraw-consent", "user-choice"],
    says: ({ cookies }) => {
      const place = placeOf(cookies?.choices?.place);
      return place && { place };
    },
  },
  "cookies-choices-remembered": {
    topics: ["cookies", "retention.stated-period"],
    says: ({ cookies }) =>
      cookies?.choices?.rememberedFor && { period: period(cookies.choices.rememberedFor) },
  },
  "cookies-choices-wall": {
    topics: ["cookies", "choice.optin"],
    says: ({ cookies }) => cookies?.choices?.wall && { alternative: words(cookies.choices.alternative) },
  },
  "cookies-choices-services-work": {
    topics: ["cookies", "user-choice"],
    says: ({ cookies }) => cookies?.choices?.refusal === "services-work",
  },
  "cookies-choices-features-fail": {
    topics: ["cookies", "user-choice"],
    says: ({ cookies }) => cookies?.choices?.refusal === "some-features-fail",
  },
  "cookies-warn": {
    topics: ["choice.browser-controls", "user-choice"],
    says: ({ cookies }) => cookies?.browserControls?.warn,
  },
  "cookies-reject": {
    topics: ["choice.browser-controls", "choice.optout", "user-choice"],
    says: ({ cookies }) => cookies?.browserControls?.rejectAll,
  },
  "cookies-choose": {
    topics: ["choice.browser-controls", "user-choice"],
    says: ({ cookies }) => cookies?.browserControls?.choose,
  },
  "cookies-instructions": {
    topics: ["choice.browser-controls"],
    says: ({ cookies }) => {
      const address = cookies?.browserControls?.instructions;
      return address !== undefined && { address: link(address) };
    },
  },
  "cookies-browser-help": {
    topics: ["choice.browser-controls"],
    says: ({ cookies }) => cookies?.browserControls?.explained,
  },
  "cookies-withdrawal": {
    topics: ["cookies", "rights.withdraw-consent", "choice.optout"],
    says: ({ cookies }) =>
      cookies?.withdrawal && {
        manner: mark(cookies.withdrawal.anyTime, "any-time"),
        effect: mark(cookies.withdrawal.limits, "how-website-works"),
      },
  },
  "cookies-control-place": {
    topics: ["choice.browser-controls"],
    says: ({ cookies }) => {
      const place = cookies?.browserControls?.settings;
      return place !== undefined && { place: words(place) };
    },
  },
  "cookies-without": {
    topics: ["choice.browser-controls"],
    says: ({ cookies }) => cookies?.withoutCookies === "some-features-fail",
  },
  "cookies-without-hindrance": {
    topics: ["choice.browser-controls"],
    says: ({ cookies }) => cookies?.withoutCookies === "hindrance",
  },
};

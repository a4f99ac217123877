import { facts, type Policy } from "@policywright/schema";
import { designation } from "../designation.js";
import {
  count,
  link,
  list,
  mark,
  named,
  period,
  phrase,
  phrasesOf,
  termOrLabel,
  words,
} from "../make-value.js";
import { recipientName } from "../name-value.js";
import { placeOf } from "../place-value.js";
import { reference } from "../reference-value.js";
import { retention } from "../retention-value.js";
import { defineSection, entries } from "../section.js";
import type { Value } from "../value.js";
import { cookieLessons } from "./cookie-lessons.js";
import { combinedWith } from "./data.js";
import { signals } from "./signals.js";

type Cookies = NonNullable<Policy["cookies"]>;
type Cookie = NonNullable<Cookies["items"]>[string];

/** Cookies, tokens and other trackers, and the signals of a browser. */
export const cookies = defineSection("cookies", {
  "cookies-denied": { topics: ["cookies"], says: ({ cookies }) => cookies?.used === false },
  ...cookieLessons,
  "cookies-use": { topics: ["cookies"], says: (policy) => facts.usesCookies.of(policy) },
  "cookies-similar": { topics: ["cookies"], says: ({ cookies }) => cookies?.similarTechnologies },
  "cookies-purposes": {
    topics: ["cookies", "data.purposes"],
    says: ({ cookies }) => {
      const purposes = cookiePurposes(cookies?.purposes);
      return purposes && { purposes };
    },
  },
  "cookies-lifetime": {
    topics: ["cookies", "retention"],
    says: ({ cookies }) => {
      const kept = cookies?.lifetime && retention(cookies.lifetime);
      return kept && { retention: kept };
    },
  },
  "cookies-combined": {
    topics: ["cookies", "data.sources"],
    says: ({ collection }, { kind }) => {
      const other = kind === "cookie-policy" && collection?.combinedFromCookies && combinedWith(collection);
      return other && { other };
    },
  },
  "cookies-explained-what": { topics: ["cookies"], says: ({ cookies }) => cookies?.explained },
  "cookies-explained-who": { topics: ["cookies"], says: ({ cookies }) => cookies?.explained },
  "cookies-explained-content": {
    topics: ["cookies", "data.type.ip-device-id"],
    says: ({ cookies }) => cookies?.explained,
  },
  "cookies-identifier": { topics: ["cookies"], says: ({ cookies }) => cookies?.assurances?.identifier },
  "cookies-harmless": { topics: ["cookies"], says: ({ cookies }) => cookies?.assurances?.harmless },
  "cookies-unreadable": { topics: ["cookies"], says: ({ cookies }) => cookies?.assurances?.unreadable },
  "cookies-example": {
    topics: ["cookies", "purpose.analytics"],
    says: ({ cookies }) =>
      cookies?.assurances?.exampleVisits !== undefined && {
        number: count(cookies.assurances.exampleVisits),
      },
  },
  "cookies-anonymous": { topics: ["cookies"], says: ({ cookies }) => cookies?.assurances?.anonymous },
  "cookies-document": {
    topics: ["cookies"],
    says: (policy, { kind }) => {
      const cookiePolicy = kind === "privacy-policy" ? reference(policy, "cookie-policy") : undefined;
      return cookiePolicy && { cookiePolicy };
    },
  },
  "cookies-lead": {
    topics: ["cookies"],
    says: ({ cookies }) => Object.keys(cookies?.items ?? {}).length > 0,
  },
  "cookies-entry": {
    topics: ["cookies", "data.purposes"],
    adds: { provider: ["recipients.named"], lifetime: ["retention"], party: ["third-party-tracking"] },
    each: (policy) => entries(policy.cookies?.items, (cookie) => entry(cookie, policy)),
  },
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
    topics: ["user-choice", "choice.optin"],
    says: ({ cookies }) => cookies?.choices?.rejectAsEasy,
  },
  "cookies-choices-place": {
    topics: ["rights.withdraw-consent", "user-choice"],
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
  "cookies-choices-services-work": {
    topics: ["user-choice"],
    says: ({ cookies }) => cookies?.choices?.refusal === "services-work",
  },
  "cookies-choices-features-fail": {
    topics: ["user-choice"],
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
  ...signals,
  "tokens-purposes": {
    topics: ["tokens", "data.purposes"],
    says: ({ trackers }) => {
      const purposes = cookiePurposes(trackers?.tokens?.purposes);
      return purposes && { purposes };
    },
  },
  "tokens-content": {
    topics: ["tokens", "data.categories"],
    says: ({ trackers }) => {
      const content = list(trackers?.tokens?.stores?.map((item) => words(item)));
      return content && { content };
    },
  },
  "tokens-effect": {
    topics: ["tokens"],
    says: ({ trackers }) => {
      const effects = list(trackers?.tokens?.effects?.map((effect) => termOrLabel("cookie-effect", effect)));
      return effects && { effects };
    },
  },
  "tokens-retention": {
    topics: ["tokens", "retention", "retention.stated-period"],
    says: ({ trackers }) => {
      const kept = trackers?.tokens?.retention && retention(trackers.tokens.retention);
      return kept && { retention: kept, place: words(trackers?.tokens?.keptIn) };
    },
  },
  "tokens-end": {
    topics: ["tokens", "retention"],
    says: ({ trackers }) =>
      trackers?.tokens?.deletedWhen !== undefined && { event: words(trackers.tokens.deletedWhen) },
  },
  "beacons-used": {
    topics: ["cookies"],
    adds: { purposes: ["data.purposes"] },
    says: ({ trackers }) =>
      trackers?.beacons?.used && {
        places: list(trackers.beacons.places?.map((place) => words(place))),
        purposes: cookiePurposes(trackers.beacons.purposes),
      },
  },
  "beacons-denied": { topics: ["cookies"], says: ({ trackers }) => trackers?.beacons?.used === false },
  "beacons-reserved": {
    topics: ["cookies"],
    adds: { purposes: ["data.purposes"] },
    says: ({ trackers }) =>
      trackers?.beacons?.reserved && {
        places: list(trackers.beacons.places?.map((place) => words(place))),
        purposes: cookiePurposes(trackers.beacons.purposes),
      },
  },
  "beacons-cookie": { topics: ["cookies"], says: ({ trackers }) => trackers?.beacons?.setsCookie },
  "beacons-logs": {
    topics: ["cookies", "purpose.analytics"],
    says: ({ trackers }) => trackers?.beacons?.linkedToLogs,
  },
  "beacons-combined": {
    topics: ["cookies"],
    says: ({ trackers }) => trackers?.beacons?.combinedWithCookies,
  },
  "trackers-email": {
    topics: ["cookies", "data.type.online-activity"],
    says: ({ trackers }) => trackers?.emailTracking,
  },
  "trackers-email-consent": {
    topics: ["choice.optin"],
    says: ({ trackers }) => trackers?.emailConsent,
  },
  "trackers-referrals": {
    topics: ["data.type.online-activity"],
    says: ({ trackers }) => trackers?.referrals,
  },
  "trackers-third-parties": {
    topics: ["third-party-tracking"],
    says: ({ trackers }) => trackers?.thirdParties,
  },
  "trackers-providers": {
    topics: ["third-party-tracking"],
    says: ({ trackers }) => trackers?.providers?.track,
  },
  "trackers-providers-policies": {
    topics: ["third-party-tracking"],
    says: ({ trackers }, settings) => trackers?.providers?.ownPolicies && { document: designation(settings) },
  },
  "trackers-across-sites": {
    topics: ["third-party-tracking", "data.type.online-activity"],
    says: ({ trackers }) => trackers?.acrossSites === true,
  },
  "trackers-across-sites-denied": {
    topics: ["third-party-tracking"],
    says: ({ trackers }) => trackers?.acrossSites === false,
  },
  "trackers-identifying": {
    topics: ["data.type.location", "user-choice"],
    says: ({ trackers }) => {
      const technology = trackers?.identifying;
      const actions = list(
        phrasesOf([
          [technology?.identifies, "identify-you"],
          [technology?.locates, "locate-you"],
          [technology?.profiles, "profile-you"],
        ]),
        "or",
      );
      const off = technology?.offByDefault ? phrase("off") : undefined;
      return actions && { actions, off, manner: words(technology?.switchedOn) };
    },
  },
  "trackers-no-personal-data": { topics: ["data.categories"], says: ({ visits }) => visits?.noPersonalData },
  "trackers-tied": { topics: ["data.sources"], says: ({ visits }) => visits?.tiedToOtherData },
});

function cookiePurposes(purposes: Cookies["purposes"]): Value | undefined {
  return list(purposes?.map((purpose) => termOrLabel("cookie-purpose", purpose)));
}

function entry(cookie: Cookie, policy: Policy) {
  const { name, label, about, category, storage, provider, data, purposes, lifetime, party, readBy, claims } =
    cookie;
  const serves = cookiePurposes(purposes);
  return (
    serves && {
      name: cookieName({ name, label }),
      about: words(about),
      data: list(data?.map((item) => termOrLabel("data-category", item))),
      claims: list(claims?.map((claim) => phrase(claim))),
      provider: setter(provider, party, policy),
      purposes: serves,
      lifetime: lifetime === "session" ? phrase("session") : lifetime && retention(lifetime),
      party: party === undefined ? undefined : phrase(`${party}-party`),
      category: category === undefined ? undefined : phrase(`category-${category}`),
      storage: storage === undefined ? undefined : phrase(`kind-${storage}`),
      readers: list(readBy?.map((id) => recipientName(id, policy))),
    }
  );
}

/** Name of a cookie: its own, or that of its kind. */
export function cookieName({ name, label }: Pick<Cookie, "name" | "label">): Value {
  return named(name) ?? words(label ?? "");
}

/** Who sets a cookie: the recipient that is named, or else, for a first party, the controller. */
function setter(provider: Cookie["provider"], party: Cookie["party"], policy: Policy): Value | undefined {
  if (provider !== undefined) return recipientName(provider, policy);
  return party === "first" ? phrase("us") : undefined;
}

import { designation } from "../designation.js";
import { list, phrase, phrasesOf, termOrLabel, words } from "../make-value.js";
import { retention } from "../retention-value.js";
import type { SectionCode } from "../section.js";
import { cookiePurposes } from "./cookie-purposes.js";

type Cookies = SectionCode<"cookies">;

/** Clauses of tokens, web beacons and other trackers. */
export const trackers: Pick<
  Cookies,
  Extract<keyof Cookies, `tokens-${string}` | `beacons-${string}` | `trackers-${string}`>
> = {
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
  "trackers-email-denied": {
    topics: ["cookies", "data.type.online-activity"],
    says: ({ trackers }) => trackers?.emailTracking === false,
  },
  "trackers-email-consent": {
    topics: ["choice.optin", "cookies"],
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
  "trackers-third-parties-denied": {
    topics: ["third-party-tracking"],
    says: ({ trackers }) => trackers?.thirdParties === false,
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
  "trackers-own-across-sites": {
    topics: ["do-not-track", "data.type.online-activity"],
    says: ({ trackers }) => trackers?.ownAcrossSites === true,
  },
  "trackers-own-across-sites-denied": {
    topics: ["do-not-track", "data.type.online-activity"],
    says: ({ trackers }) => trackers?.ownAcrossSites === false,
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
};

import { facts, type Policy } from "@policywright/schema";
import { list, named, phrase, termOrLabel, words } from "../make-value.js";
import { recipientName } from "../name-value.js";
import { reference } from "../reference-value.js";
import { retention } from "../retention-value.js";
import { defineSection, entries } from "../section.js";
import type { Value } from "../value.js";
import { cookieConsent } from "./cookie-consent.js";
import { cookieContents, cookieLessons } from "./cookie-lessons.js";
import { cookiePurposes } from "./cookie-purposes.js";
import { combinedWith } from "./data.js";
import { signals } from "./signals.js";
import { trackers } from "./trackers.js";

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
  ...cookieContents,
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
  ...cookieConsent,
  ...signals,
  ...trackers,
});

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

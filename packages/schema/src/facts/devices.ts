import type { Policy } from "../model/policy.js";
import { anyOf } from "./any-of.js";
import type { Fact } from "./fact.js";

type Cookie = NonNullable<NonNullable<Policy["cookies"]>["items"]>[string];

/** Facts on what is stored and read on people's devices (Directive 2002/58/EC Art. 5(3), UK PECR reg. 6). */
export const factsOfDevices = {
  storesOnDevices: {
    says: "information is stored or read on people’s devices",
    denies: "nothing is stored or read on people’s devices",
    declaredAt: ["cookies.used", "cookies.similarTechnologies", "trackers.beacons.used"],
    of: (policy) => stores(policy),
  },
  storesUnneeded: {
    says: "something is stored or read on devices that is not strictly necessary",
    denies: "nothing is stored or read on devices that is not strictly necessary",
    declaredAt: ["cookies.used", "cookies.items.*.category"],
    of: (policy) => storesSuch(policy, ({ category }) => category && category !== "strictly-necessary"),
  },
  storesWithConsentInUk: {
    says: "something is stored or read on devices that no exception of the United Kingdom covers",
    denies: "exceptions of the United Kingdom cover all that is stored or read on devices",
    declaredAt: ["cookies.used", "cookies.items.*.category", "cookies.exempt"],
    of: (policy) =>
      storesSuch(policy, ({ category }) => {
        const { statistics, appearance } = policy.cookies?.exempt ?? {};
        if (category === "analytics") return statistics !== true;
        return category === "functional" ? appearance !== true : category && category === "advertising";
      }),
  },
  storesNeeded: {
    says: "something strictly necessary is stored or read on devices",
    denies: "nothing strictly necessary is stored or read on devices",
    declaredAt: ["cookies.exempt.necessary", "cookies.items.*.category"],
    of: (policy) => {
      const { cookies } = policy;
      if (cookies?.exempt?.necessary || (cookies?.withoutConsent ?? []).length > 0) return true;
      if (stores(policy) === false) return false;
      return anyOf(cookies?.items, ({ category }) => category && category === "strictly-necessary");
    },
  },
  storesOtherThanCookies: {
    says: "technologies other than cookies store or read information on devices",
    denies: "nothing but cookies stores or reads information on devices",
    declaredAt: ["cookies.similarTechnologies", "cookies.items.*.storage", "trackers.beacons.used"],
    of: ({ cookies, trackers }) => {
      const listed = Object.values(cookies?.items ?? {}).some(({ storage }) => storage !== undefined);
      return listed || trackers?.beacons?.used === true || cookies?.similarTechnologies;
    },
  },
  exemptsStatistics: exempting("statistics", "for statistics of one’s own"),
  exemptsAppearance: exempting("appearance", "for appearance and functions"),
  embedsThirdParties: {
    says: "content or pixels of third parties send them data",
    denies: "no content or pixels of third parties send them data",
    declaredAt: ["trackers.thirdParties", "cookies.items.*.party"],
    of: ({ cookies, trackers, recipients }) =>
      Object.values(recipients ?? {}).some(({ collects }) => collects === true) ||
      Object.values(cookies?.items ?? {}).some(({ party }) => party === "third") ||
      trackers?.thirdParties,
  },
  makesAccessDependOnConsent: {
    says: "access depends on agreeing to be tracked, or on paying instead",
    denies: "access does not depend on agreeing to be tracked",
    declaredAt: ["cookies.choices.wall", "cookies.choices.refusal"],
    of: (policy) => {
      const { wall, refusal } = policy.cookies?.choices ?? {};
      if (wall !== undefined) return wall;
      return refusal !== undefined || stores(policy) === false ? false : undefined;
    },
  },
  tracksEmails: {
    says: "opened emails or clicked links are tracked",
    denies: "opened emails and clicked links are not tracked",
    declaredAt: ["trackers.emailTracking"],
    of: ({ trackers }) => trackers?.emailTracking,
  },
} as const satisfies Readonly<Record<string, Fact>>;

function stores({ cookies, trackers }: Policy): boolean | undefined {
  const listed = Object.keys(cookies?.items ?? {}).length > 0;
  if (listed || cookies?.used || cookies?.similarTechnologies || trackers?.beacons?.used) return true;
  return cookies?.used === false ? false : undefined;
}

/** Whether something of a kind is stored, by the categories of all that is listed. */
function storesSuch(policy: Policy, is: (cookie: Cookie) => boolean | undefined): boolean | undefined {
  if (stores(policy) === false) return false;
  if (policy.trackers?.beacons?.used) return true;
  return anyOf(policy.cookies?.items, is);
}

function exempting(exception: "statistics" | "appearance", words: string) {
  return {
    says: `the exception ${words} is relied on`,
    denies: `the exception ${words} is not relied on`,
    declaredAt: [`cookies.exempt.${exception}`, "cookies.consent"],
    of: (policy: Policy) => {
      const { exempt, consent, othersNeedConsent } = policy.cookies ?? {};
      if (exempt?.[exception] !== undefined) return exempt[exception];
      const promised = consent === "banner" || othersNeedConsent === true; // All that is not strictly necessary waits.
      return promised || stores(policy) === false ? false : undefined;
    },
  } as const satisfies Fact;
}

import type { Policy } from "../model/policy.js";
import { anyKnown, anyOf } from "./any-of.js";
import { contrary } from "./contrary.js";
import type { Fact } from "./fact.js";
import { biometricFlows, traitFlows } from "./sensitive-flows.js";

const sellsData = {
  says: "personal data are sold",
  denies: "personal data are declared as not sold",
  declaredAt: ["sale.sells", "dataCategories.*.sold"],
  of: (policy) => flows(policy, "sold") || policy.sale?.sells,
} as const satisfies Fact;

const sharesData = {
  says: "personal data are shared for advertising across websites",
  denies: "personal data are declared as not shared for advertising across websites",
  declaredAt: ["sale.shares", "dataCategories.*.shared"],
  of: (policy) => flows(policy, "shared") || policy.sale?.shares,
} as const satisfies Fact;

const sellsOrShares = {
  says: "personal data are sold, or shared for advertising across websites",
  denies: "personal data are declared as neither sold nor shared for advertising across websites",
  declaredAt: ["sale.sells", "sale.shares"],
  of: (policy) => anyKnown([sellsData.of(policy), sharesData.of(policy)]),
} as const satisfies Fact;

const targetsAdvertising = {
  says: "personal data serve targeted advertising",
  denies: "personal data are declared as not serving targeted advertising",
  declaredAt: ["sale.targetedAdvertising", "sale.shares"],
  of: (policy) => {
    const purpose = anyOf(policy.activities, ({ purposes }) =>
      purposes.map(String).includes("targeted-advertising"),
    );
    return sharesData.of(policy) || purpose || policy.sale?.targetedAdvertising;
  },
} as const satisfies Fact;

const sellsSensitiveData = {
  says: "sensitive data are sold",
  denies: "sensitive data are declared as not sold, or not processed",
  declaredAt: ["sale.sensitive", "sale.sells"],
  of: (policy) => {
    const noticed = policy.sale?.notices?.includes("texas-sensitive");
    if (noticed || traitFlows(policy, "sold")) return true;
    return unlessNone([sellsData.of(policy), policy.sensitiveData?.traits, policy.sale?.sensitive]);
  },
} as const satisfies Fact;

/** Facts of the sale of data, of sharing them for advertising, and of the advertising itself. */
export const factsOfSale = {
  sellsData,
  sharesData,
  sellsOrShares,
  neitherSellsNorShares: contrary(sellsOrShares),
  targetsAdvertising,
  sellsOrTargetsAdvertising: {
    says: "personal data are sold, or serve targeted advertising",
    denies: "personal data are declared as neither sold nor serving targeted advertising",
    declaredAt: ["sale.sells", "sale.targetedAdvertising"],
    of: (policy) => anyKnown([sellsData.of(policy), targetsAdvertising.of(policy)]),
  },
  sellsSensitiveData,
  sellsBiometricData: {
    says: "biometric data are sold",
    denies: "no biometric data are sold",
    declaredAt: ["dataCategories.*.sold", "sale.sensitive"],
    of: (policy) => {
      const noticed = policy.sale?.notices?.includes("texas-biometric");
      if (noticed || biometricFlows(policy, "sold")) return true;
      return unlessNone([sellsSensitiveData.of(policy), everyFlowIsKnown(policy)]);
    },
  },
  knowsMinorsAmongSold: {
    says: "the controller knows that it sells or shares data of people under 16",
    denies: "the controller declares that it does not know of selling or sharing data of people under 16",
    declaredAt: ["sale.minors.known"],
    of: (policy) => unlessNone([sellsOrShares.of(policy), policy.sale?.minors?.known]),
  },
  isBrokerInTexas: {
    says: "the controller is a data broker in Texas",
    denies: "the controller is declared as no data broker in Texas",
    declaredAt: ["sale.broker", "sale.sells"],
    of: (policy) => {
      const places = policy.sale?.broker;
      if (places) return places.includes("US-TX");
      return unlessNone([sellsData.of(policy), places]);
    },
  },
  usesAlternativeLink: {
    says: "one link leads to all privacy choices",
    denies: "the links to opt out and to limit have titles of their own, or there is nothing to opt out of",
    declaredAt: ["sale.optOutTitle", "sensitiveData.limitTitle"],
    of: ({ sale, sensitiveData }) => {
      const titles = [sale?.optOutTitle, sensitiveData?.limitTitle].filter((title) => title !== undefined);
      if (titles.length > 0) return titles.some((title) => title.endsWith("privacy-choices"));
      return sale?.sells === false && sale.shares === false && sensitiveData?.beyondPermitted === false
        ? false
        : undefined;
    },
  },
} as const satisfies Readonly<Record<string, Fact>>;

/** Whether any category is passed on in a way; an entry that denies it denies it of itself alone. */
function flows({ dataCategories }: Policy, way: "sold" | "shared"): boolean {
  return Object.values(dataCategories ?? {}).some((category) => Boolean(category[way]));
}

/** Whether all categories say whether they are sold: then none of those that are is biometric. */
function everyFlowIsKnown({ dataCategories }: Policy): false | undefined {
  const categories = Object.values(dataCategories ?? {});
  return categories.length > 0 && categories.every(({ sold }) => sold !== undefined) ? false : undefined;
}

/** No if any part excludes it; otherwise the last part, or not known. */
function unlessNone(parts: readonly (boolean | undefined)[]): boolean | undefined {
  return parts.includes(false) ? false : parts.at(-1);
}

import type { Policy } from "../model/policy.js";
import { contrary } from "./contrary.js";
import type { Fact } from "./fact.js";

const isOnlineOnly = {
  says: "the controller deals with people online only",
  denies: "the controller deals with people not only online",
  declaredAt: ["audience.onlineOnly"],
  of: ({ audience }) => audience?.onlineOnly,
} as const satisfies Fact;

/** Facts of how the controller deals with people: where, in which languages, with how many. */
export const factsOfDealings = {
  isOnlineOnly,
  dealsOffline: contrary(isOnlineOnly),
  hasWebsite: {
    says: "the controller has a website",
    denies: "the controller declares that it has no website",
    declaredAt: ["scope.websites", "scope.allWebsites"],
    of: ({ scope, documents }) => {
      if (scope?.allWebsites || addresses(documents).length > 0) return true;
      return Array.isArray(scope?.websites) ? scope.websites.length > 0 : scope?.websites?.notGiven;
    },
  },
  hasApp: {
    says: "there is an app",
    denies: "the model declares that there is no app",
    declaredAt: ["scope.apps"],
    of: ({ scope }) => scope?.apps && scope.apps.length > 0,
  },
  usesOtherLanguages: {
    says: "business is done in languages other than English",
    denies: "business is done in English alone",
    declaredAt: ["audience.languages"],
    of: ({ audience }) => audience?.languages?.some((language) => !/^en(?:-|$)/i.test(language)),
  },
  reachesTenMillion: {
    says: "data of ten million people or more are handled in a year",
    denies: "data of fewer than ten million people are handled in a year",
    declaredAt: ["audience.tenMillion"],
    of: ({ audience }) => audience?.tenMillion,
  },
  countsEverybody: {
    says: "the figures on requests are those of all people",
    denies: "the figures on requests are those of people in California alone",
    declaredAt: ["requests.metrics.everyone"],
    of: ({ requests }) => requests?.metrics?.everyone,
  },
  offersIncentives: {
    says: "people get something for their data",
    denies: "the model declares an empty list of incentives",
    declaredAt: ["incentives"],
    of: ({ incentives }) => incentives && Object.keys(incentives).length > 0,
  },
  usesDeidentifiedData: {
    says: "de-identified data are used",
    denies: "de-identified data are declared as not used",
    declaredAt: ["deidentifiedData.used", "deidentifiedData.commitment"],
    of: ({ deidentifiedData }) => deidentifiedData?.commitment || deidentifiedData?.used,
  },
} as const satisfies Readonly<Record<string, Fact>>;

function addresses(documents: Policy["documents"]): readonly string[] {
  return Object.values(documents).flatMap((document) => document?.address ?? []);
}

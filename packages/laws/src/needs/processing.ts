import type { Policy } from "@policywright/schema";
import { preferably } from "./each-of.js";
import { all, at, each, some, yesAt } from "./look.js";
import type { Need } from "./need.js";

type Activity = NonNullable<Policy["activities"]>[string];

/** The activities: which data, why, on which basis, where from, to whom and for how long. */
export const needsOfProcessing = {
  dataCategories: {
    says: "the categories of personal data",
    look: each("dataCategories", (path) => at(path)),
  },
  purposes: {
    says: "the purposes of each activity",
    look: each("activities", (path) => at(`${path}.purposes`)),
  },
  legalBases: {
    says: "the legal basis of each activity",
    look: each("activities", (path) => at(`${path}.legalBasis`)),
  },
  legitimateInterests: {
    says: "the legitimate interest of each activity that rests on one",
    look: each(
      "activities",
      (path) => at(`${path}.legitimateInterest`),
      ({ legalBasis }) => legalBasis === "legitimate-interests",
    ),
  },
  recognisedInterests: {
    says: "the recognised legitimate interest of each activity that rests on one",
    look: each(
      "activities",
      (path) => preferably(at(`${path}.legitimateInterest`), at(`${path}.law`)),
      ({ legalBasis }) => legalBasis === "recognised-legitimate-interests",
    ),
  },
  interestsAssessment: {
    says: "that people can ask for the weighing of interests",
    look: yesAt("governance.interests.assessmentOnRequest"),
  },
  specialConditions: {
    says: "the condition for special categories of each activity that uses them",
    look: each("activities", (path) => at(`${path}.specialCategoryCondition`), usesSpecial),
  },
  offenceLaw: {
    says: "the law that allows each activity with data on offences",
    look: each("activities", (path) => at(`${path}.law`), usesOffences),
  },
  retentionPeriods: {
    says: "how long the data of each activity are kept",
    look: preferably(
      each("activities", (path) => at(`${path}.retention`)),
      each("dataCategories", (path) => at(`${path}.retention`)),
    ),
  },
  provision: {
    says: "whether people must give the data, above all for each activity on a contract",
    look: all(
      preferably(
        some("activities", (path) => at(`${path}.provision.required`)),
        yesAt("collection.voluntary"),
      ),
      each(
        "activities",
        (path) => at(`${path}.provision.required`),
        ({ legalBasis, provision }) => provision !== undefined || legalBasis === "contract",
      ),
    ),
  },
  provisionConsequences: {
    says: "what follows if people do not give the data",
    look: all(
      preferably(
        some("activities", (path) => at(`${path}.provision.consequence`)),
        at("collection.withoutData"),
      ),
      each(
        "activities",
        (path) => at(`${path}.provision.consequence`),
        ({ legalBasis, provision }) => provision?.required === true || legalBasis === "contract",
      ),
    ),
  },
  sources: {
    says: "where data come from",
    look: preferably(
      some("sources", (path) => at(path)),
      some("activities", (path) => at(`${path}.sources`)),
      some("dataCategories", (path) => at(`${path}.sources`)),
    ),
  },
  publicSources: {
    says: "whether each source is publicly accessible",
    look: preferably(
      each(
        "sources",
        (path) => at(`${path}.publiclyAccessible`),
        ({ term }) => term === undefined || !isPublic(term),
      ),
      some(
        "activities",
        (path) => at(`${path}.sources`),
        ({ sources }) => (sources ?? []).map(String).some(isPublic),
      ),
    ),
  },
  newPurposes: {
    says: "that people are told before data serve a new purpose",
    look: yesAt("changes.newPurposes"),
  },
  furtherPurposes: {
    says: "whether data serve other purposes",
    look: at("collection.furtherPurposes"),
  },
} as const satisfies Readonly<Record<string, Need>>;

/** Terms of sources that are public by what they are. */
function isPublic(term: string): boolean {
  return ["public-source", "public-register"].includes(term);
}

function usesSpecial(activity: Activity, policy: Policy): boolean {
  return specialOf(activity, policy).some((special) => special !== "criminal-convictions");
}

function usesOffences(activity: Activity, policy: Policy): boolean {
  return specialOf(activity, policy).includes("criminal-convictions");
}

function specialOf({ data }: Activity, { dataCategories }: Policy) {
  return data.flatMap((id) => dataCategories?.[id]?.special ?? []);
}

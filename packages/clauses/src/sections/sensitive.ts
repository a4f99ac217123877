import { link, list, period, phrase } from "../make-value.js";
import { purposeName } from "../name-value.js";
import type { SectionCode } from "../section.js";

type Categories = SectionCode<"categories">;

/** Clauses of sensitive data and of consumer health data. */
export const sensitive: Pick<
  Categories,
  Extract<keyof Categories, `sensitive-${string}` | `health-${string}`>
> = {
  "sensitive-collected": {
    topics: ["data.categories", "ccpa.sensitive-use"],
    says: ({ sensitiveData }) => sensitiveData?.collected === true,
  },
  "sensitive-none": {
    topics: ["data.categories", "not-collected", "ccpa.sensitive-use"],
    says: ({ sensitiveData }) => sensitiveData?.collected === false,
  },
  "sensitive-traits": {
    topics: ["data.categories", "children", "data.type.health"],
    says: ({ sensitiveData }) => sensitiveData?.traits === true,
  },
  "sensitive-traits-denied": {
    topics: ["data.categories", "not-collected", "children"],
    says: ({ sensitiveData }) => sensitiveData?.traits === false,
  },
  "sensitive-permitted": {
    topics: ["ccpa.sensitive-use"],
    says: ({ sensitiveData }) => sensitiveData?.beyondPermitted === false,
  },
  "sensitive-beyond": {
    topics: ["ccpa.sensitive-use", "ccpa.limit-sensitive"],
    says: ({ sensitiveData }) => sensitiveData?.beyondPermitted === true,
  },
  "sensitive-purposes": {
    topics: ["ccpa.sensitive-use", "data.purposes"],
    says: (policy) => {
      const purposes = list(policy.sensitiveData?.furtherPurposes?.map((id) => purposeName(id, policy)));
      return purposes && { purposes };
    },
  },
  "sensitive-limit": {
    topics: ["ccpa.limit-sensitive", "choice.optout"],
    says: ({ sensitiveData }) => sensitiveData?.limit !== undefined && { address: link(sensitiveData.limit) },
  },
  "sensitive-limit-title": {
    topics: ["ccpa.limit-sensitive"],
    says: ({ sensitiveData }) =>
      sensitiveData?.limitTitle !== undefined && { title: phrase(`title-${sensitiveData.limitTitle}`) },
  },
  "sensitive-not-inferring": {
    topics: ["ccpa.sensitive-use"],
    says: ({ sensitiveData }) => sensitiveData?.inferring === false,
  },
  "sensitive-inferring": {
    topics: ["ccpa.sensitive-use"],
    says: ({ sensitiveData }) => sensitiveData?.inferring === true,
  },
  "sensitive-consent": {
    topics: ["ccpa.sensitive-use", "choice.optin"],
    says: ({ sensitiveData }) => sensitiveData?.consent,
  },
  "sensitive-inferences": {
    topics: ["ccpa.sensitive-use", "retention.after"],
    says: ({ sensitiveData }) =>
      sensitiveData?.inferencesDeletedWithin && { period: period(sensitiveData.inferencesDeletedWithin) },
  },
  "health-denied": {
    topics: ["data.health", "not-collected"],
    says: ({ healthData }) => healthData?.collected === false,
  },
  "health-declared": {
    topics: ["data.health", "data.type.health"],
    says: ({ healthData }) => healthData?.collected === true,
  },
  "health-policy": {
    topics: ["data.health"],
    says: ({ healthData }) => healthData?.policy !== undefined && { address: link(healthData.policy) },
  },
};

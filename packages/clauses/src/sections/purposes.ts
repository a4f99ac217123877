import { facts, type Policy } from "@policywright/schema";
import { condition, onlyWhen } from "../condition.js";
import { list, phrase, term, termOrLabel, words } from "../make-value.js";
import {
  conditionalRecipient,
  dataName,
  dataNames,
  purposeName,
  sourceName,
  subjectName,
} from "../name-value.js";
import { unwatched } from "../observe.js";
import { retention } from "../retention-value.js";
import { defineSection, entries, items } from "../section.js";
import type { Value } from "../value.js";

type Activity = NonNullable<Policy["activities"]>[string];

/** What personal data is used for. */
export const purposes = defineSection("purposes", {
  "purposes-lead": {
    topics: ["data.purposes"],
    says: ({ activities, collection }) =>
      Object.keys(activities ?? {}).length > 0 || Object.keys(collection?.purposes ?? []).length > 0,
  },
  "purposes-law": { topics: ["data.purposes"], says: ({ collection }) => collection?.purposesLawful },
  "purposes-examples": {
    topics: ["data.purposes"],
    says: ({ collection }) => collection?.purposesAreExamples,
  },
  "purposes-depend": {
    topics: ["data.purposes"],
    says: ({ collection }) => {
      const factors = list(collection?.purposesDependOn?.map((factor) => termOrLabel("factor", factor)));
      return factors && { factors };
    },
  },
  "purposes-further": {
    topics: ["data.purposes"],
    says: ({ collection }) => collection?.furtherPurposes === true,
  },
  "purposes-further-denied": {
    topics: ["data.purposes"],
    says: ({ collection }) => collection?.furtherPurposes === false,
  },
  "purposes-entry": {
    topics: ["data.purposes"],
    each: (policy) => items(policy.collection?.purposes, (id) => ({ purpose: exemplified(id, policy) })),
  },
  "purposes-by-data": {
    topics: ["data.purposes", "data.categories"],
    each: (policy) => (isByData(policy) ? byData(policy) : []),
  },
  "purposes-by-purpose": {
    topics: ["data.purposes", "data.categories"],
    adds: {
      legalBasis: ["legal-basis"],
      recipients: ["recipients", "recipients.named"],
      retention: ["retention"],
      sources: ["data.sources"],
    },
    each: (policy) =>
      entries(
        policy.activities,
        (activity) => (!isByData(policy) || saysMore(activity)) && byPurpose(activity, policy),
      ),
  },
  "purposes-interests": {
    topics: ["legal-basis.legitimate-interests"],
    says: ({ governance }) =>
      governance?.interests?.weighed && {
        assessment: governance.interests.assessmentOnRequest ? phrase("assessment") : undefined,
      },
  },
  "purposes-required": {
    topics: ["mandatory-provision"],
    each: (policy) =>
      entries(policy.activities, (activity) => {
        const { provision } = activity;
        if (!provision?.required) return undefined;
        const by = provision.by === undefined ? undefined : phrase(provision.by);
        return { ...provided(activity, policy), by, consequence: words(provision.consequence) };
      }),
  },
  "purposes-voluntary": {
    topics: ["mandatory-provision"],
    each: (policy) =>
      entries(
        policy.activities,
        (activity) =>
          activity.provision?.required === false && {
            ...provided(activity, policy),
            consequence: words(activity.provision.consequence),
          },
      ),
  },
  "purposes-choice": { topics: ["user-choice"], says: ({ collection }) => collection?.choiceGiven },
});

/** Data that people give, and under which condition. */
function provided(activity: Activity, policy: Policy) {
  const data = dataNames(activity.data, policy);
  const when = condition(activity);
  return when ? { condition: when, conditional: data } : { data };
}

/** One row for each category of data that has a purpose, in the order of declaration. */
function* byData(policy: Policy) {
  const activities = Object.keys(unwatched(policy.activities) ?? {});
  for (const key of Object.keys(unwatched(policy.dataCategories) ?? {})) {
    const category = policy.dataCategories?.[key];
    const said = list(usesOf(key, activities, policy));
    if (category && said) yield [key, { data: dataName(category), purposes: said }] as const;
  }
}

/** What a category is used for, each use once, with its condition; other data of an activity are no reason to say so. */
export function usesOf(category: string, activities: readonly string[], policy: Policy): Value[] {
  const uses = activities.flatMap((id) => {
    const activity = policy.activities?.[id];
    const place = (unwatched(activity?.data) ?? []).map(String).indexOf(category);
    if (activity?.data[place] === undefined) return [];
    const when = condition(activity);
    return activity.purposes.map((purpose) => ({ purpose: String(purpose), when }));
  });
  const once = new Map(uses.map((use) => [JSON.stringify(use), use]));
  return [...once.values()].map(({ purpose, when }) => onlyWhen(exemplified(purpose, policy), when));
}

const isByData = (policy: Policy) => facts.purposesByData.of(unwatched(policy));

/** Whether an activity tells more than what data is used for. */
function saysMore(activity: Activity): boolean {
  return Object.keys(unwatched(activity)).some(
    (key) => !["purposes", "data", "provision", "condition", "regions"].includes(key),
  );
}

function byPurpose(activity: Activity, policy: Policy) {
  return {
    purposes: list(activity.purposes.map((id) => exemplified(id, policy))) ?? words(""),
    data: dataNames(activity.data, policy),
    people: list(activity.dataSubjects?.map((id) => subjectName(id, policy))),
    sources: list(activity.sources?.map((id) => sourceName(id, policy.sources))),
    legalBasis: legalBasis(activity),
    recipients: list(activity.recipients?.map((id) => conditionalRecipient(id, policy))),
    retention: activity.retention && retention(activity.retention),
    condition: condition(activity),
  };
}

function legalBasis(activity: Activity): Value | undefined {
  const { specialCategoryCondition: id } = activity;
  const basis = basisOf(activity);
  if (id === undefined) return basis;
  const condition = term("special-category-condition", id);
  return basis ? phrase("basis-with-condition", { basis, condition }) : condition;
}

/** The basis, and the law that it rests on. */
function basisOf(activity: Activity): Value | undefined {
  const basis = namedBasis(activity);
  const law = words(activity.law);
  return basis && law ? phrase("basis-under-law", { basis, law }) : (basis ?? law);
}

/** The basis by its name; an interest that is named is itself one. */
function namedBasis({ legalBasis: id, legitimateInterest: interest }: Activity): Value | undefined {
  if (interest === undefined) return id === undefined ? undefined : term("legal-basis", id);
  const basis = term("legal-basis", id ?? "legitimate-interests");
  return phrase("basis-with-interest", { basis, interest: words(interest) });
}

/** Name of a purpose, with its examples. */
export function exemplified(id: string, policy: Policy): Value {
  const purpose = purposeName(id, policy);
  const examples = list(policy.purposes?.[id]?.examples?.map((example) => termOrLabel("purpose", example)));
  return examples ? phrase("purpose-with-examples", { purpose, examples }) : purpose;
}

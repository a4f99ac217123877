import { facts, type Policy } from "@policywright/schema";
import { condition } from "../condition.js";
import { joined, list, phrase, term, termed, termOrLabel, words } from "../make-value.js";
import { retention } from "../retention-value.js";
import { defineSection, entries } from "../section.js";
import type { Value } from "../value.js";

type Activity = NonNullable<Policy["activities"]>[string];

/** What personal data is used for. */
export const purposes = defineSection("purposes", {
  "purposes-lead": {
    topics: ["data.purposes"],
    says: ({ activities }) => Object.keys(activities ?? {}).length > 0,
  },
  "purposes-depend": {
    topics: ["data.purposes"],
    says: ({ collection }) => {
      const factors = list(collection?.purposesDependOn?.map((factor) => words(factor)));
      return factors && { factors };
    },
  },
  "purposes-by-data": {
    topics: ["data.purposes", "data.categories"],
    each: (policy) => (facts.purposesByData.of(policy) ? byData(policy) : []),
  },
  "purposes-by-purpose": {
    topics: ["data.purposes", "data.categories"],
    adds: { legalBasis: ["legal-basis"], recipients: ["recipients"], retention: ["retention"] },
    each: (policy) =>
      facts.purposesByData.of(policy)
        ? []
        : entries(policy.activities, (activity) => byPurpose(activity, policy)),
  },
  "purposes-required": {
    topics: ["mandatory-provision"],
    each: (policy) =>
      entries(policy.activities, ({ provision, data }) => {
        if (!provision?.required) return undefined;
        const reason = phrase(provision.by === undefined ? "must-give" : `${provision.by}-requires`);
        return { data: dataNames(data, policy), reason, consequence: words(provision.consequence) };
      }),
  },
  "purposes-voluntary": {
    topics: ["mandatory-provision"],
    each: (policy) =>
      entries(
        policy.activities,
        ({ provision, data }) =>
          provision?.required === false && {
            data: dataNames(data, policy),
            consequence: words(provision.consequence),
          },
      ),
  },
});

/** One row for each category of data that has a purpose, in the order of declaration. */
function* byData(policy: Policy) {
  for (const key of Object.keys(policy.dataCategories ?? {})) {
    const category = policy.dataCategories?.[key];
    const uses = Object.values(policy.activities ?? {}).flatMap((activity) =>
      activity.data.some((id) => id === key) ? [...activity.purposes] : [],
    );
    const said = list([...new Set(uses)].map((id) => purposeName(id, policy)));
    if (category && said) yield [key, { data: dataName(category), purposes: said }] as const;
  }
}

function byPurpose(activity: Activity, policy: Policy) {
  return {
    purposes: list(activity.purposes.map((id) => purposeName(id, policy))) ?? words(""),
    data: dataNames(activity.data, policy),
    people: list(activity.dataSubjects?.map((id) => subjectName(id, policy))),
    legalBasis: legalBasis(activity),
    recipients: list(activity.recipients?.map((id) => recipientName(id, policy))),
    retention: activity.retention && retention(activity.retention),
    condition: condition(activity),
  };
}

function legalBasis({ legalBasis: basis, legitimateInterest: interest }: Activity): Value | undefined {
  if (basis === undefined) return undefined;
  const label = term("legal-basis", basis);
  return interest === undefined
    ? label
    : phrase("basis-with-interest", { basis: label, interest: words(interest) });
}

/** Names of categories of data, joined. */
export function dataNames(ids: readonly string[], { dataCategories }: Policy): Value {
  const names = ids.flatMap((id) => {
    const category = dataCategories?.[id];
    return category ? [dataName(category)] : [];
  });
  return joined(names);
}

/** Name of a category where it is not described: a category of one item goes by that item. */
function dataName(category: NonNullable<Policy["dataCategories"]>[string]): Value {
  const [only, ...others] = category.items ?? [];
  return only !== undefined && others.length === 0
    ? termOrLabel("data-category", only)
    : termed("data-category", category);
}

/** Name of a purpose: of its entry, or else of the term. */
export function purposeName(id: string, { purposes }: Policy): Value {
  const purpose = purposes?.[id];
  return purpose ? termed("purpose", purpose) : term("purpose", id);
}

/** Name of a recipient: its own, or that of its class. */
export function recipientName(id: string, { recipients }: Policy): Value {
  const recipient = recipients?.[id];
  return words(recipient?.name ?? recipient?.label ?? id);
}

function subjectName(id: string, { dataSubjects }: Policy): Value {
  const subject = dataSubjects?.[id];
  return subject ? termed("data-subject", subject) : term("data-subject", id);
}

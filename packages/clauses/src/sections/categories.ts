import type { Policy } from "@policywright/schema";
import { list, period, term, termed } from "../make-value.js";
import { purposeName } from "../name-value.js";
import { there, unwatched } from "../observe.js";
import { retention } from "../retention-value.js";
import { defineSection, entries } from "../section.js";
import { receiverNames } from "./receivers.js";
import { sensitive } from "./sensitive.js";

type DataCategory = NonNullable<Policy["dataCategories"]>[string];

/** Ways in which a category of data is passed on. */
type FlowName = "disclosed" | "sold" | "shared";

/** Each category of data in the terms of US state laws: how long it is kept, and to whom it is passed on. */
export const categories = defineSection("categories", {
  "categories-period": {
    topics: ["data.categories"],
    says: ({ collection }) => collection?.reportedPeriod && { period: period(collection.reportedPeriod) },
  },
  "categories-information": {
    topics: ["definitions"],
    says: ({ collection }) => collection?.calledInformation,
  },
  "categories-entry": {
    topics: ["data.categories"],
    adds: { retention: ["retention"] },
    each: ({ dataCategories }) => entries(dataCategories, entry),
  },
  "disclosed-lead": {
    topics: ["ccpa.business-purpose"],
    says: ({ dataCategories }) => anyGoes(dataCategories, "disclosed"),
  },
  "disclosed-entry": {
    topics: ["ccpa.business-purpose", "recipients"],
    adds: { purposes: ["data.purposes"] },
    each: (policy) => flows(policy, "disclosed"),
  },
  "disclosed-denied": {
    topics: ["ccpa.business-purpose"],
    says: (policy) => denied(policy, "disclosed"),
  },
  "sold-lead": {
    topics: ["ccpa.sale-statement"],
    says: ({ dataCategories }) => anyGoes(dataCategories, "sold"),
  },
  "sold-entry": {
    topics: ["ccpa.sale-statement", "recipients"],
    adds: { purposes: ["data.purposes"] },
    each: (policy) => flows(policy, "sold"),
  },
  "sold-denied": { topics: ["ccpa.sale-statement"], says: (policy) => denied(policy, "sold") },
  "shared-lead": {
    topics: ["ccpa.sale-statement", "purpose.advertising"],
    says: ({ dataCategories }) => anyGoes(dataCategories, "shared"),
  },
  "shared-entry": {
    topics: ["ccpa.sale-statement", "purpose.advertising", "recipients"],
    adds: { purposes: ["data.purposes"] },
    each: (policy) => flows(policy, "shared"),
  },
  "shared-denied": { topics: ["ccpa.sale-statement"], says: (policy) => denied(policy, "shared") },
  ...sensitive,
});

/** A category whose place in the law, or whose time of storage, is declared. */
function entry(category: DataCategory) {
  const { statutory, sensitive, retention: kept } = category;
  const terms = list(statutory?.map((id) => term("statutory-category", id)));
  if (!terms && sensitive === undefined && !kept) return undefined;
  return {
    data: termed("data-category", category),
    statutory: terms,
    sensitive: sensitive === undefined ? undefined : term("sensitive-category", sensitive),
    retention: kept && retention(kept),
  };
}

/** Whether a category is passed on in a way. */
function anyGoes(categories: Policy["dataCategories"], name: FlowName): boolean {
  const flows = [
    ...entries(categories, (category) =>
      unwatched(category)[name] ? there(category[name] || undefined) : false,
    ),
  ];
  return flows.some(([, flow]) => flow);
}

/** Categories that are passed on in a way, each with its recipients and purposes. */
function flows(policy: Policy, name: FlowName) {
  return entries(policy.dataCategories, (category) => flow(category, name, policy));
}

function flow(category: DataCategory, name: FlowName, policy: Policy) {
  const declared = category[name];
  const recipients = declared && receiverNames(declared.to, policy);
  return (
    declared &&
    recipients && {
      data: termed("data-category", category),
      recipients,
      purposes: list(declared.purposes?.map((id) => purposeName(id, policy))),
    }
  );
}

/** Categories of which it is declared that they are not passed on in a way. */
function denied(policy: Policy, name: FlowName) {
  const names = [
    ...entries(policy.dataCategories, (category) =>
      category[name] === false ? termed("data-category", category) : undefined,
    ),
  ];
  const data = list(
    names.flatMap(([, denied]) => denied ?? []),
    "or",
  );
  return data && { data };
}

import type { Policy } from "@policywright/schema";
import { unnamedWays } from "../contact-value.js";
import { designation } from "../designation.js";
import { link, list, named, phrase, term, termed } from "../make-value.js";
import { recipientName } from "../name-value.js";
import { there, unwatched } from "../observe.js";
import { retention } from "../retention-value.js";
import { defineSection, entries } from "../section.js";
import type { Value } from "../value.js";
import { itemsOf } from "./data.js";
import { usesOf } from "./purposes.js";

type DataCategory = NonNullable<Policy["dataCategories"]>[string];

/** What is collected, what for, and whether it is sold, before it is collected. */
export const atCollection = defineSection("at-collection", {
  "at-collection-lead": {
    topics: ["data.categories", "controller.identity"],
    says: ({ controller, dataCategories }) =>
      Object.keys(dataCategories ?? {}).length > 0 && {
        controller: named(controller.name),
      },
  },
  "at-collection-entry": {
    topics: ["data.categories"],
    adds: {
      purposes: ["data.purposes"],
      sold: ["ccpa.sale-statement"],
      shared: ["ccpa.sale-statement"],
      retention: ["retention"],
    },
    each: (policy) => entries(policy.dataCategories, (category, key) => entry(category, key, policy)),
  },
  "at-collection-third-party": {
    topics: ["recipients", "third-party-tracking"],
    each: (policy) =>
      entries(
        policy.recipients,
        ({ collects, privacyPolicy }, key) =>
          collects && {
            name: recipientName(key, policy),
            notice: privacyPolicy === undefined ? undefined : link(privacyPolicy),
          },
      ),
  },
});

/** What people can do about it, and where to read more. */
export const choices = defineSection("choices", {
  "choices-opt-out": {
    topics: ["ccpa.optout-sale", "choice.optout"],
    says: ({ sale }) => sale?.optOut !== undefined && { address: link(sale.optOut) },
  },
  "choices-opt-out-contact": {
    topics: ["ccpa.optout-sale", "choice.optout", "contact"],
    says: ({ contacts }) => {
      const given = unnamedWays(contacts?.["opt-out"]);
      return given && { ways: given };
    },
  },
  "choices-limit": {
    topics: ["ccpa.limit-sensitive", "choice.optout"],
    says: ({ sensitiveData }) => sensitiveData?.limit !== undefined && { address: link(sensitiveData.limit) },
  },
  "choices-policy": {
    topics: ["user-choice", "publication"],
    says: ({ documents }) => {
      const policy = documents["privacy-policy"];
      return (
        policy?.address !== undefined && {
          document: designation({ ...policy, kind: "privacy-policy" }),
          address: link(policy.address),
        }
      );
    },
  },
});

function entry(category: DataCategory, key: string, policy: Policy) {
  const { sensitive, sold, shared, retention: kept } = category;
  const { sells, shares } = policy.sale ?? {};
  const activities = Object.keys(unwatched(policy.activities) ?? {});
  const data = termed("data-category", category);
  const items = list(itemsOf(category));
  return {
    data: items ? phrase("data-with-items", { data, items }) : data,
    purposes: list(usesOf(key, activities, policy)),
    sensitive: sensitive === undefined ? undefined : term("sensitive-category", sensitive),
    sold: answer(sold ?? deniedFor(sells)),
    shared: answer(shared ?? deniedFor(shares)),
    retention: kept && retention(kept),
  };
}

/** Whether a category is passed on in a way, in a cell. */
function answer(flow: DataCategory["sold"]): Value | undefined {
  if (flow === undefined) return undefined;
  return phrase(flow !== false && there(flow) ? "yes" : "no");
}

/** What is denied for all data is denied for each category. */
function deniedFor(practice: boolean | undefined): false | undefined {
  return practice === false ? false : undefined;
}

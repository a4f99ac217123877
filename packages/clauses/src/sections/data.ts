import type { Policy } from "@policywright/schema";
import { designation } from "../designation.js";
import { list, mark, phrase, phrasesOf, term, termed, termOrLabel, words } from "../make-value.js";
import { purposeName, sourceName } from "../name-value.js";
import { there } from "../observe.js";
import { defineSection, entries, items } from "../section.js";
import type { Value } from "../value.js";

type DataCategory = NonNullable<Policy["dataCategories"]>[string];

/** What is collected, when, from whom. */
export const data = defineSection("data", {
  "data-aims": {
    topics: ["data.purposes"],
    says: ({ collection }) => {
      const aims = list(collection?.aims?.map((aim) => termOrLabel("purpose", aim)));
      return aims && { aims };
    },
  },
  "data-ways": {
    topics: ["data.sources"],
    says: ({ collection }) => {
      const ways = list(
        collection?.ways?.map((way) => phrase(way)),
        "or",
      );
      return ways && { ways };
    },
  },
  "data-occasions": {
    topics: ["data.sources", "collection.occasions"],
    says: ({ collection }) => {
      const occasions = list(collection?.occasions?.map(occasion), "or");
      return occasions && { occasions };
    },
  },
  "data-asked": {
    topics: ["data.sources", "collection.occasions"],
    says: ({ collection }) => {
      const occasions = list(
        collection?.askedWhen?.map((occasion) => termOrLabel("collection-occasion", occasion)),
        "or",
      );
      return occasions && { occasions };
    },
  },
  "data-voluntary": { topics: ["mandatory-provision"], says: ({ collection }) => collection?.voluntary },
  "data-without": {
    topics: ["mandatory-provision"],
    says: ({ collection }) => collection?.withoutData === "some-features-fail",
  },
  "data-third-parties": {
    topics: ["sources.third-party", "data.sources"],
    says: ({ collection }) => collection?.fromThirdParties,
  },
  "data-third-parties-denied": {
    topics: ["sources.third-party", "data.sources"],
    says: ({ collection }) => collection?.fromThirdParties === false,
  },
  "data-indirect": {
    topics: ["sources.third-party", "collection.occasions"],
    says: ({ collection }) => {
      const occasions = list(
        collection?.indirectOccasions?.map((occasion) => termOrLabel("indirect-occasion", occasion)),
        "or",
      );
      return occasions && { occasions };
    },
  },
  "data-third-party-purposes": {
    topics: ["sources.third-party", "security"],
    says: ({ collection }, settings) =>
      collection?.thirdPartyData?.sameProtection && { document: designation(settings) },
  },
  "data-third-party-restrictions": {
    topics: ["sources.third-party"],
    says: ({ collection }) => collection?.thirdPartyData?.sourceRestrictions,
  },
  "data-third-party-combined": {
    topics: ["sources.third-party"],
    says: ({ collection }) => collection?.thirdPartyData?.combined,
  },
  "data-source": {
    topics: ["data.sources", "sources.third-party"],
    adds: { data: ["data.categories"], purposes: ["data.purposes"] },
    each: (policy) =>
      entries(policy.sources, (source) => {
        const name = termed("source", source);
        const data = list(source.data?.flatMap((id) => contentsOf(policy.dataCategories?.[id])));
        return {
          ...(data ? { source: name, data, alone: undefined } : { source: undefined, data, alone: name }),
          access: access(source),
          purposes: list(source.purposes?.map((id) => purposeName(id, policy))),
          guarantees: list(source.guarantees?.map((item) => termOrLabel("source-guarantee", item))),
        };
      }),
  },
  "data-combined": {
    topics: ["data.sources"],
    adds: { purposes: ["data.purposes"] },
    says: ({ collection }) =>
      collection?.combinedAcrossServices && {
        purposes: list(collection.combinedFor?.map((purpose) => termOrLabel("purpose", purpose))),
      },
  },
  "data-combined-with": {
    topics: ["data.sources"],
    adds: { fromCookies: ["cookies"] },
    says: ({ collection }) => {
      const other = combinedWith(collection);
      return other && { other, fromCookies: mark(collection?.combinedFromCookies, "that-other-data") };
    },
  },
  "data-reason-told": {
    topics: ["data.purposes"],
    says: ({ collection }) =>
      collection?.reasonTold && {
        occasions: list(collection.reasonToldWhen?.map(occasion), "or"),
      },
  },
  "data-anonymity": {
    topics: ["user-choice", "mandatory-provision"],
    says: ({ collection }) => {
      const anonymity = collection?.anonymity;
      const manner = list(
        phrasesOf([
          [anonymity?.anonymous, "anonymously"],
          [anonymity?.pseudonymous, "under-pseudonym"],
        ]),
        "or",
      );
      return manner && { manner, exception: words(anonymity?.unless) };
    },
  },
  "data-depends": {
    topics: ["data.categories"],
    says: ({ collection }) => {
      const factors = list(collection?.dependsOn?.map((factor) => termOrLabel("factor", factor)));
      return factors && { factors };
    },
  },
  "data-lead": {
    topics: ["data.categories"],
    says: ({ dataCategories }) => Object.keys(dataCategories ?? {}).length > 0,
  },
  "data-entry": {
    topics: ["data.categories"],
    adds: { manner: ["collection.occasions", "data.sources"], sources: ["data.sources"] },
    each: (policy) => entries(policy.dataCategories, (category) => entry(category, policy)),
  },
  "data-special-lead": {
    topics: ["data.categories"],
    says: ({ dataCategories }) =>
      Object.values(dataCategories ?? {}).filter(({ special }) => special !== undefined).length > 0,
  },
  "data-special": {
    topics: ["data.categories"],
    each: ({ dataCategories }) =>
      entries(
        dataCategories,
        (category) =>
          category.special !== undefined && {
            category: termed("data-category", category),
            special: term("special-category", category.special),
          },
      ),
  },
  "data-means-lead": {
    topics: ["data.sources", "collection.occasions"],
    says: ({ collection }) => (there(collection?.means)?.length ?? 0) > 0,
  },
  "data-means": {
    topics: ["data.sources", "collection.occasions"],
    each: ({ collection }) =>
      items(collection?.means, (means) => ({ means: termOrLabel("collection-way", means) })),
  },
});

/** What data given by people are combined with. */
export function combinedWith(collection: Policy["collection"]): Value | undefined {
  return list(collection?.combinedWith?.map((item) => termOrLabel("data-category", item)));
}

function entry(category: DataCategory, policy: Policy) {
  const name = termed("data-category", category);
  const description = words(category.description);
  const contents = list(itemsOf(category));
  const content = description ?? contents;
  return {
    category: name,
    content,
    alone: content ? undefined : name,
    items: description && contents,
    factors: list(category.variesWith?.map((factor) => termOrLabel("factor", factor))),
    origin: list(category.derivedFrom?.map((item) => termOrLabel("data-category", item))),
    uses: list(category.neededFor?.map((id) => purposeName(id, policy))),
    manner: manner(category),
    records: words(category.recordedIn),
    sources: list(category.sources?.map((id) => sourceName(id, policy.sources))),
  };
}

/** What a category holds: its items, or the whole of it where none is declared. */
function contentsOf(category: DataCategory | undefined): Value[] {
  return itemsOf(category) ?? (category ? [termed("data-category", category)] : []);
}

function access({ publiclyAccessible }: NonNullable<Policy["sources"]>[string]): Value | undefined {
  if (publiclyAccessible === undefined) return undefined;
  return phrase(publiclyAccessible ? "publicly-accessible" : "not-publicly-accessible");
}

/** Items of a category as values; nothing when none is declared. */
export function itemsOf(category: DataCategory | undefined): Value[] | undefined {
  return category?.items?.map((item) => termOrLabel("data-category", item));
}

function manner({ automatic, collectedBy, occasions }: DataCategory): Value | undefined {
  const on = list(occasions?.map(occasion), "or");
  const when = on && phrase("on-occasion", { occasions: on });
  const collector = words(collectedBy);
  if (!automatic) return when;
  if (collector && when) return phrase("automatically-by-when", { collector, occasion: when });
  if (collector) return phrase("automatically-by", { collector });
  return when ? phrase("automatically-when", { occasion: when }) : phrase("automatically");
}

const occasion = (entry: Parameters<typeof termOrLabel>[1]) => termOrLabel("collection-occasion", entry);

import type { Policy } from "../model/policy.js";
import type { specialCategories } from "../vocabularies/index.js";
import type { Fact } from "./fact.js";

/** Terms of sources that are nobody else: the person, her device, or conclusions from her data. */
const ownSources: readonly string[] = ["data-subject", "automatic", "inferred"];

/** The category of Art. 10, which stands in the same list as those of Art. 9. */
const offences = "criminal-convictions" satisfies keyof typeof specialCategories;

/** Facts on where data come from, what they are, and whether they serve something new (GDPR Arts. 9, 10, 13 and 14). */
export const factsOfCollection = {
  collectsFromPerson: {
    says: "data are collected from the person",
    denies: "data come from others than the person only",
    declaredAt: [
      "collection.ways",
      "collection.means",
      "activities.*.provision",
      "dataCategories.*.occasions",
      "dataCategories.*.sources",
    ],
    of: (policy) => {
      const { collection, activities, dataCategories } = policy;
      const shown =
        isGiven(policy) ||
        Object.values(activities ?? {}).some(({ provision }) => provision !== undefined) ||
        Object.values(dataCategories ?? {}).some(
          ({ automatic, occasions }) => automatic === true || (occasions ?? []).length > 0,
        ) ||
        [...(collection?.occasions ?? []), ...(collection?.askedWhen ?? [])].length > 0 ||
        sourcesNamed(policy).some((id) => ownSources.includes(termOf(id, policy)));
      if (shown || collection?.ways?.includes("direct")) return true;
      return collection?.ways !== undefined || areAllSourced(dataCategories) ? false : undefined;
    },
  },
  collectsFromOthers: {
    says: "data are obtained from others than the person",
    denies: "data are obtained from the person only",
    declaredAt: ["collection.fromThirdParties", "sources", "activities.*.sources"],
    of: (policy) => {
      const { collection, sources } = policy;
      const shown =
        collection?.fromThirdParties === true ||
        collection?.ways?.includes("indirect") === true ||
        (collection?.indirectOccasions ?? []).length > 0 ||
        [...Object.keys(sources ?? {}), ...sourcesNamed(policy)].some(
          (id) => !ownSources.includes(termOf(id, policy)),
        );
      if (shown) return true;
      const denied = collection?.fromThirdParties === false || collection?.ways !== undefined;
      return denied || areAllSourced(policy.activities) ? false : undefined;
    },
  },
  usesForNewPurposes: {
    says: "data serve purposes other than those for which they were collected",
    denies: "data serve no purposes but those for which they were collected",
    declaredAt: ["collection.furtherPurposes"],
    of: ({ collection }) => collection?.furtherPurposes,
  },
  hasSeveralPurposes: {
    says: "data serve more than one purpose",
    denies: "data serve one purpose only",
    declaredAt: ["activities"],
    of: ({ activities }) => {
      const purposes = new Set(
        Object.values(activities ?? {}).flatMap((activity) => activity.purposes.map(String)),
      );
      return purposes.size === 0 ? undefined : purposes.size > 1;
    },
  },
  usesSpecialCategories: {
    says: "special categories of data are processed",
    denies: "no special categories of data are processed",
    declaredAt: ["collection.specialCategories", "dataCategories.*.special"],
    of: ({ collection, activities, dataCategories }) => {
      const shown =
        Object.values(dataCategories ?? {}).some(
          ({ special }) => special !== undefined && special !== offences,
        ) ||
        Object.values(activities ?? {}).some(
          ({ specialCategoryCondition }) => specialCategoryCondition !== undefined,
        );
      return shown || collection?.specialCategories;
    },
  },
  usesOffenceData: {
    says: "data on criminal convictions or offences are processed",
    denies: "no data on criminal convictions or offences are processed",
    declaredAt: ["collection.offences", "dataCategories.*.special"],
    of: ({ collection, dataCategories }) =>
      Object.values(dataCategories ?? {}).some(({ special }) => special === offences) || collection?.offences,
  },
} as const satisfies Readonly<Record<string, Fact>>;

/** Whether the model tells of data that people give, or that are recorded of what they do. */
function isGiven({ collection, support, visits }: Policy): boolean {
  return (
    collection?.means?.some((means) => means !== "third-parties") === true ||
    collection?.voluntary === true ||
    collection?.withoutData !== undefined ||
    (support?.data ?? []).length > 0 ||
    (visits?.logs ?? []).length > 0
  );
}

/** Sources that activities and categories name. */
function sourcesNamed({ activities, dataCategories }: Policy): string[] {
  const named = [...Object.values(activities ?? {}), ...Object.values(dataCategories ?? {})];
  return named.flatMap(({ sources }) => (sources ?? []).map(String));
}

/** Whether there is an entry, and every one says where its data come from. */
function areAllSourced(
  entries: Readonly<Record<string, { readonly sources?: readonly unknown[] | undefined }>> = {},
): boolean {
  const all = Object.values(entries);
  return all.length > 0 && all.every(({ sources }) => (sources ?? []).length > 0);
}

/** The term of a source: of an entry its own, where it has one. */
function termOf(id: string, { sources }: Policy): string {
  return sources?.[id]?.term ?? id;
}

import { facts, type Policy } from "@policywright/schema";
import { all, at, each, either, noAt, some, yesAt } from "./look.js";
import type { Look, Need } from "./need.js";

/** What models declare of each category of data. */
export const needsOfCategories = {
  reportedPeriod: {
    says: "for how long before the last update what is said of categories holds",
    look: at("collection.reportedPeriod"),
  },
  statutoryTerms: {
    says: "the statutory terms of each category",
    look: each("dataCategories", (path) => at(`${path}.statutory`)),
  },
  categorySources: {
    says: "where each category comes from",
    look: either(
      each("dataCategories", (path) => at(`${path}.sources`)),
      each("activities", (path) => at(`${path}.sources`)),
    ),
  },
  categoryPurposes: { says: "what each category serves", look: purposesOfCategories },
  categoryRetention: {
    says: "how long each category is kept",
    look: each("dataCategories", (path) => at(`${path}.retention`)),
  },
  sensitiveCategories: {
    says: "which categories are sensitive",
    look: either(
      some(
        "dataCategories",
        (path) => at(`${path}.sensitive`),
        ({ sensitive }) => sensitive !== undefined,
      ),
      some(
        "dataCategories",
        (path) => at(`${path}.special`),
        ({ special }) => special !== undefined,
      ),
      yesAt("sensitiveData.collected"),
      yesAt("sensitiveData.traits"),
    ),
  },
  traits: {
    says: "whether data on origin, beliefs, health, sex life, genes, biometrics, precise location or children are processed",
    look: either(at("sensitiveData.traits"), noAt("sensitiveData.collected")),
  },
  sensitiveUse: {
    says: "whether sensitive data serve purposes for which people can limit their use",
    look: either(
      at("sensitiveData.beyondPermitted"),
      at("sensitiveData.furtherPurposes"),
      noAt("sensitiveData.collected"),
    ),
  },
  sensitiveWithinBounds: {
    says: "that sensitive data serve no purpose for which people can limit their use",
    look: either(
      noAt("sensitiveData.beyondPermitted"),
      noAt("sensitiveData.inferring"),
      noAt("sensitiveData.collected"),
    ),
  },
  sensitivePurposes: {
    says: "for which purposes beyond sensitive data are used",
    look: at("sensitiveData.furtherPurposes"),
  },
  sensitiveConsent: {
    says: "that sensitive data are processed with consent only",
    look: yesAt("sensitiveData.consent"),
  },
  sensitiveConclusions: {
    says: "within which time sensitive conclusions are deleted",
    look: at("sensitiveData.inferencesDeletedWithin"),
  },
  deidentified: {
    says: "the commitment to keep de-identified data so",
    look: yesAt("deidentifiedData.commitment"),
  },
  soldAndShared: {
    says: "of each category, whether it is sold or shared, and to whom",
    look: (policy) =>
      all(
        facts.sellsData.of(policy) === false ? nothing : perCategory("sold"),
        facts.sharesData.of(policy) === false ? nothing : perCategory("shared"),
      )(policy),
  },
  soldPerCategory: {
    says: "of each category, whether it is sold, and whether it is shared for advertising",
    look: all(
      either(perCategory("sold"), noAt("sale.sells")),
      either(perCategory("shared"), noAt("sale.shares")),
    ),
  },
  soldFor: {
    says: "for what each category is sold or shared",
    look: all(perFlow("sold"), perFlow("shared")),
  },
  disclosedPerCategory: {
    says: "of each category, whether it is disclosed for a business purpose, and to whom",
    look: perCategory("disclosed"),
  },
  disclosedFor: { says: "for what each category is disclosed", look: perFlow("disclosed") },
} as const satisfies Readonly<Record<string, Need>>;

const nothing: Look = () => ({ declared: [], missing: [] });

type Way = "sold" | "shared" | "disclosed";

function perCategory(way: Way): Look {
  return each("dataCategories", (path) => at(`${path}.${way}`));
}

/** The purposes of each category that is passed on in a way. */
function perFlow(way: Way): Look {
  return each(
    "dataCategories",
    (path) => at(`${path}.${way}.purposes`),
    (category) => Boolean(category[way]),
  );
}

/** The purposes of the activities that each category serves; where none does, activities are missing. */
function purposesOfCategories({ dataCategories, activities }: Policy) {
  const uses = Object.entries(activities ?? {});
  const found = Object.keys(dataCategories ?? {}).map((category) =>
    uses
      .filter(([, { data }]) => data.map(String).includes(category))
      .map(([id]) => `activities.${id}.purposes`),
  );
  const lacks = found.length === 0 || found.some((paths) => paths.length === 0);
  return { declared: [...new Set(found.flat())], missing: lacks ? ["activities"] : [] };
}

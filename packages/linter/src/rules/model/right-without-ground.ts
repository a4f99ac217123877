import type { Law, Right } from "@policywright/laws";
import { facts, overlap, type Place, type Policy } from "@policywright/schema";
import type { ModelRule } from "../../model-rule.js";

export const rightWithoutGround: ModelRule = {
  id: "right-without-ground",
  title: "Right without its ground",
  summary:
    "Finds rights that laws give only under a condition, such as a legal basis, where the model denies the condition.",
  topics: ["user-choice", "legal-basis"],
  severity: "warning",
  why: "People are told of a right that they cannot use, and conclude that their data are processed on a ground that nobody relies on.",
  fix: "Remove the right, or limit its `places` to where a law gives it without the condition; or declare what it rests on.",
  source: "Art. 5(1)(a), Art. 13(1)(c) and (2)(b) GDPR",

  *check(policy, { laws }) {
    const given = givenBy(laws);
    for (const [id, conditions] of Object.entries(policy.rights?.granted ?? {})) {
      const places = conditions && "places" in conditions ? conditions.places : undefined;
      const grounds = groundsOf(id, places, given).map((right) => ({
        cite: right.cite,
        denied: deniedOf(right, policy),
      }));
      const [first] = grounds;
      if (first?.denied === undefined || grounds.some(({ denied }) => denied === undefined)) continue;
      yield {
        path: `rights.granted.${id}`,
        message: `Unexpected right \`${id}\` although ${first.denied}, expected it only where ${first.cite} gives it`,
      };
    }
  },

  examples: [
    {
      title: "finds portability where data are processed for legitimate interests alone",
      policy: {
        dataCategories: { contact: { term: "contact" } },
        activities: {
          news: { purposes: ["security"], data: ["contact"], legalBasis: "legitimate-interests" },
        },
        rights: { granted: { objection: {}, portability: {} } },
      },
      laws: ["gdpr"],
      finds: [
        {
          path: "rights.granted.portability",
          message:
            "Unexpected right `portability` although no activity rests on consent or a contract, expected it only where Art. 20 GDPR gives it",
        },
      ],
    },
    {
      title: "lets a right pass that another law gives without the condition",
      policy: {
        dataCategories: { contact: { term: "contact" } },
        activities: {
          news: { purposes: ["security"], data: ["contact"], legalBasis: "legitimate-interests" },
        },
        rights: { granted: { portability: {} } },
      },
      laws: ["gdpr", "us-va-vcdpa"],
      finds: [],
    },
    {
      title: "lets a right pass while legal bases are undeclared",
      policy: {
        dataCategories: { contact: { term: "contact" } },
        activities: { news: { purposes: ["security"], data: ["contact"] } },
        rights: { granted: { objection: {}, portability: {} } },
      },
      laws: ["gdpr"],
      finds: [],
    },
  ],
};

/** What the laws give under the name of a right to people in some places; to all if no places are given. */
function groundsOf(
  id: string,
  places: readonly Place[] | undefined,
  given: ReadonlyMap<string, readonly Given[]>,
): readonly Right[] {
  const isThere = (law: Law) =>
    places?.some((place) => law.places.some((one) => overlap(one, place))) ?? true;
  return (given.get(id) ?? []).filter(({ law }) => isThere(law)).map(({ right }) => right);
}

/** A right that a law gives. */
interface Given {
  readonly law: Law;
  readonly right: Right;
}

/** Right, and right that it is part of → laws that give it. */
function givenBy(laws: readonly Law[]): ReadonlyMap<string, readonly Given[]> {
  const given = new Map<string, Given[]>();
  for (const law of laws) {
    for (const right of law.rights) {
      if (right.right === undefined) continue;
      for (const id of [right.right, wider[right.right]])
        if (id !== undefined) given.set(id, [...(given.get(id) ?? []), { law, right }]);
    }
  }
  return given;
}

/** Rights that are granted as part of others. */
const wider: Readonly<Record<string, string>> = { "objection-marketing": "objection" };

/** The condition of a right that a model denies, as it reads after “although”. */
function deniedOf({ when = [] }: Right, policy: Policy): string | undefined {
  const denied = [when].flat().find((name) => facts[name].of(policy) === false);
  return denied && facts[denied].denies;
}

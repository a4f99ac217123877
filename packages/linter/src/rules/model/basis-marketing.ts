import { activitiesOf } from "../../model/activities.js";
import { isMarketing } from "../../model/terms.js";
import type { ModelRule } from "../../model-rule.js";

export const basisMarketing: ModelRule = {
  id: "basis-marketing",
  title: "Marketing on a basis that cannot carry it",
  summary: "Finds marketing that rests on a contract, a legal duty, vital interests or a public task.",
  topics: ["legal-basis", "purpose.marketing"],
  severity: "error",
  why: "None of these bases makes marketing necessary: a contract is performed, a duty met and a life saved without it.",
  fix: "Rest it on `consent`, or on `legitimate-interests` where the law on electronic mail allows that.",
  source: "Art. 6(1)(b) to (e) GDPR; EDPB Guidelines 2/2019, paras 51 to 56; Case C-252/21 (Meta Platforms)",

  *check(policy) {
    for (const { path, activity, purposes } of activitiesOf(policy)) {
      const { legalBasis } = activity;
      const marketing = purposes.find(isMarketing);
      if (
        legalBasis === undefined ||
        !unfit.includes(legalBasis) ||
        marketing === undefined ||
        !purposes.every(isMarketing)
      )
        continue;
      yield {
        path: `${path}.legalBasis`,
        message: `Unexpected \`${legalBasis}\` for \`${marketing}\`, expected consent or legitimate interests`,
      };
    }
  },

  examples: [
    {
      title: "finds advertising that is said to perform a contract",
      policy: {
        dataCategories: { contact: { term: "contact" } },
        activities: { offers: { purposes: ["direct-marketing"], data: ["contact"], legalBasis: "contract" } },
      },
      finds: [
        {
          path: "activities.offers.legalBasis",
          message: "Unexpected `contract` for `direct-marketing`, expected consent or legitimate interests",
        },
      ],
    },
    {
      title: "lets consent pass",
      policy: {
        dataCategories: { contact: { term: "contact" } },
        activities: { offers: { purposes: ["direct-marketing"], data: ["contact"], legalBasis: "consent" } },
      },
      finds: [],
    },
  ],
};

const unfit: readonly string[] = ["contract", "legal-obligation", "vital-interests", "public-task"];

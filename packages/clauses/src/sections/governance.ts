import type { Policy } from "@policywright/schema";
import { designation } from "../designation.js";
import { frequency } from "../frequency-value.js";
import { link, list, phrase, words } from "../make-value.js";
import { there } from "../observe.js";
import { defineSection } from "../section.js";
import type { Value } from "../value.js";

type SelfAssessment = NonNullable<NonNullable<Policy["governance"]>["selfAssessment"]>;

/** How the controller makes sure that it keeps the policy. */
export const governance = defineSection("governance", {
  "governance-self-assessment": {
    topics: ["governance"],
    says: ({ governance }, settings) => {
      const assessment = there(governance?.selfAssessment);
      return (
        assessment && {
          document: designation(settings),
          frequency: assessment.every && frequency(assessment.every),
          signed: signed(assessment),
        }
      );
    },
  },
  "governance-verifies": {
    topics: ["governance"],
    says: ({ governance }, settings) => {
      const qualities = list(verified(governance?.selfAssessment));
      return qualities && { qualities, document: designation(settings) };
    },
  },
  "governance-training": { topics: ["governance"], says: ({ governance }) => governance?.training },
  "governance-reviews": { topics: ["governance"], says: ({ governance }) => governance?.reviews },
  "governance-frameworks": {
    topics: ["governance"],
    says: ({ governance }) => {
      const frameworks = list(governance?.frameworks?.map((framework) => words(framework)));
      return frameworks && { frameworks };
    },
  },
  "governance-rules": {
    topics: ["governance"],
    says: ({ governance }) => {
      const rules = governance?.rules;
      const matters = list(rules?.about.map((matter) => phrase(`rules-${matter}`)));
      const address = rules?.address === undefined ? undefined : link(rules.address);
      return matters && { matters, address };
    },
  },
});

/** What is verified of the policy. */
function verified(assessment: SelfAssessment | undefined): Value[] {
  const qualities = (assessment?.verifies ?? []).map((quality) => phrase(quality));
  const principles = list(assessment?.conformity?.map((principle) => words(principle)));
  return principles ? [...qualities, phrase("in-conformity", { principles })] : qualities;
}

/** Who signs a statement on the result, if anybody. */
function signed({ signedStatement, signedByOfficer }: SelfAssessment): Value | undefined {
  if (!signedStatement) return undefined;
  return phrase(signedByOfficer ? "signed-by-officer" : "signed-statement");
}

import { designation } from "../designation.js";
import { link, list, period, phrase, words } from "../make-value.js";
import { there } from "../observe.js";
import { defineSection } from "../section.js";

/** How the controller makes sure that it keeps the policy. */
export const governance = defineSection("governance", {
  "governance-self-assessment": {
    topics: ["governance"],
    says: ({ governance }, settings) => {
      const assessment = there(governance?.selfAssessment);
      return (
        assessment && {
          document: designation(settings),
          period: assessment.every && period(assessment.every),
          signed: assessment.signedStatement ? phrase("signed-statement") : undefined,
        }
      );
    },
  },
  "governance-training": { topics: ["governance"], says: ({ governance }) => governance?.training },
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

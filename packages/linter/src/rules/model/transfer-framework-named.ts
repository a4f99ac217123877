import { quoted, wordsOf } from "../../model/words.js";
import type { ModelRule } from "../../model-rule.js";

export const transferFrameworkNamed: ModelRule = {
  id: "transfer-framework-named",
  title: "Policy that names an ended framework",
  summary: "Finds Safe Harbor or Privacy Shield among the frameworks that the controller keeps.",
  topics: ["transfers.safeguards", "governance"],
  severity: "error",
  why: "Both have ended; who claims to keep them misleads people, and the Federal Trade Commission has acted on such claims.",
  fix: "Remove the framework, or declare `dataPrivacyFramework` if you are certified.",
  source: "Case C-362/14 (Schrems), Case C-311/18 (Schrems II); 15 U.S.C. § 45(a)",

  *check({ governance }) {
    for (const [index, framework] of (governance?.frameworks ?? []).entries()) {
      if (
        !/safe[ -]?harbou?r|privacy[ -]?shield|sphère de sécurité|bouclier de protection/iu.test(
          wordsOf(framework),
        )
      )
        continue;
      yield {
        path: `governance.frameworks[${index}]`,
        message: `Unexpected framework “${quoted(framework)}”, which has ended, expected one that is in force`,
      };
    }
  },

  examples: [
    {
      title: "finds Safe Harbor",
      policy: { governance: { frameworks: ["the Safe Harbor Principles"] } },
      finds: [
        {
          path: "governance.frameworks[0]",
          message:
            "Unexpected framework “the Safe Harbor Principles”, which has ended, expected one that is in force",
        },
      ],
    },
    { title: "lets a standard pass", policy: { governance: { frameworks: ["ISO/IEC 27701"] } }, finds: [] },
  ],
};

import { facts } from "@policywright/schema";
import type { ModelRule } from "../../model-rule.js";

export const objectionMarketingOnly: ModelRule = {
  id: "objection-marketing-only",
  title: "Objection to marketing alone",
  summary: "Finds a right to object that concerns direct marketing alone.",
  topics: ["rights.object"],
  severity: "warning",
  why: "People can also object to processing on legitimate interests or for a public task, on grounds of their situation.",
  fix: "Declare `particularSituation: true` and what follows, unless nothing rests on these bases.",
  source: "Art. 21(1) and (2) GDPR",

  *check(policy) {
    const objection = policy.rights?.granted?.objection;
    if (
      objection?.directMarketing !== true ||
      objection.particularSituation !== undefined ||
      objection.stops !== undefined
    )
      return;
    if (facts.usesLegitimateInterests.of(policy) === false && facts.usesPublicTask.of(policy) === false)
      return;
    yield {
      path: "rights.granted.objection",
      message:
        "Unexpected objection to direct marketing alone, expected `particularSituation` and what follows from an objection",
    };
  },

  examples: [
    {
      title: "finds marketing alone",
      policy: { rights: { granted: { objection: { directMarketing: true } } } },
      finds: [
        {
          path: "rights.granted.objection",
          message:
            "Unexpected objection to direct marketing alone, expected `particularSituation` and what follows from an objection",
        },
      ],
    },
    {
      title: "lets both pass",
      policy: {
        rights: { granted: { objection: { directMarketing: true, particularSituation: true, stops: true } } },
      },
      finds: [],
    },
  ],
};

import type { NeedWords } from "../../locale-words.js";

const made = [
  "*make|take|use|engage|carry|conduct|employ|rely|subject ... automated|automatic|automatically|algorithm|algorithms|algorithmic|without-human|solely ~decision|decisions|decision-making|decide|decisionmaking -@able",
  "decision|decisions ... *made|taken|based ... automated|automatic|automatically|algorithm|solely|without -accept|right|subject-to",
  "automated|automatic .. decision|decisions ... *made|make|used|take|takes|involve|include|occur|are|happen -accept|right|whether -@able",
] as const;

/** How documents say which decisions are made by automated means, and what people can do about them. */
export const decisionNeeds = {
  automatedDecisions: { patterns: made },
  decisionsMade: { patterns: made, denial: true },
  decisionLogic: {
    patterns: [
      "decision|decisions|decide|score|algorithm|profile|profiling|it ... base|based|basis|depend|depends|criteria|factors|takes-into-account|considers|looks|uses|logic ~decision|decisions|automated -accept|right|opt-out",
    ],
  },
  decisionConsequences: {
    patterns: [
      "decision|decisions|score|outcome|result|it .. ... mean|means|result|lead|leads|affect|affects|effect|effects|consequence|consequences|refuse|deny|decline ~decision|decisions|automated -@able|right",
    ],
  },
  decisionBasis: {
    patterns: [
      "decision|decisions|it|processing ... consent|contract|law|authorised|authorized|necessary ~decision|decisions|automated -@able|right|special",
    ],
  },
  decisionReview: {
    patterns: [
      "review|human|person|contest|challenge|point-of-view|intervention|express ... decision|decisions ~decision|decisions|automated|right|@able",
    ],
  },
  decisionSafeguards: {
    patterns: [
      "review|human|person|contest|challenge|point-of-view|intervention|express ... decision|decisions ~decision|decisions|automated|right|@able",
    ],
  },
  decisionCondition: {
    patterns: [
      "special|sensitive|health|biometric ... consent|public-interest|condition ~decision|decisions|automated",
    ],
  },
  profilingDecisions: {
    patterns: ["profiling|profile|automated|decision ... decision|decisions|effect|effects -@able|right"],
  },
} as const satisfies NeedWords["needs"];

import type { TermLabels } from "../../../src/terms.js";

// After “the”; alone as a heading.
export const rights = {
  information: "right to be informed",
  confirmation: "right to confirmation",
  access: "right of access",
  copy: "right to a copy",
  rectification: "right to rectification",
  completion: "right to completion",
  erasure: "right to erasure",
  restriction: "right to restriction of processing",
  notification: "right to have recipients notified",
  portability: "right to data portability",
  objection: "right to object",
  "objection-marketing": "right to object to direct marketing",
  "automated-decisions": "right not to be subject to automated decisions",
  "withdraw-consent": "right to withdraw consent",
  complaint: "right to lodge a complaint with a supervisory authority",
  "complaint-controller": "right to complain to the controller",
  "judicial-remedy": "right to a judicial remedy",

  know: "right to know what is collected",
  "know-disclosed": "right to know what is sold or shared and to whom",
  "third-party-list": "right to a list of third parties",
  delete: "right to delete",
  correct: "right to correct",
  "opt-out-sale": "right to opt out of sale and sharing",
  "limit-sensitive": "right to limit the use of sensitive data",
  "opt-out-sensitive": "right to opt out of the use of sensitive data",
  "non-discrimination": "right not to be discriminated against",
  "opt-out-targeted-advertising": "right to opt out of targeted advertising",
  "opt-out-profiling": "right to opt out of profiling",
  "question-profiling": "right to question profiling",
  "opt-out-automated-decisions": "right to opt out of automated decisions",
  "access-automated-decisions": "right to know about automated decisions",
  appeal: "right to appeal",
} as const satisfies TermLabels<"right">;

// After “where”, in an item below a sentence that names the party.
export const erasureGrounds = {
  "no-longer-necessary": "the purposes for which we collected or processed the data no longer require it",
  "consent-withdrawn":
    "you withdraw the consent on which the processing rests, and there is no other legal ground for it",
  "consent-withdrawn-alone": "you have withdrawn the consent on which the processing rests",
  objection:
    "you object to the processing, and no legitimate grounds override your objection, or you object to direct marketing",
  unlawful: "the data has been processed unlawfully",
  "legal-obligation": "the data must be erased to comply with a legal obligation",
  "child-consent": "the data was collected from a child in connection with an online service",
} as const satisfies TermLabels<"erasure-ground">;

// After “to the extent that we need the data”; alone in an item.
export const erasureExceptions = {
  "freedom-of-expression": "to exercise the right of freedom of expression and information",
  "legal-obligation": "to comply with a legal obligation",
  "eu-legal-obligation":
    "to comply with a legal obligation under the law of the European Union, or of a Member State, that applies to us",
  "public-task": "to carry out a task in the public interest or under official authority vested in us",
  "public-health": "to serve the public interest in public health",
  "archiving-research":
    "to archive in the public interest, carry out research or produce statistics, where erasure would make that impossible or seriously impair it",
  "legal-claims": "to establish, exercise or defend legal claims",
} as const satisfies TermLabels<"erasure-exception">;

// After “where”, in an item below a sentence that names the party.
export const restrictionGrounds = {
  "accuracy-contested": "you contest the accuracy of the data, for as long as we need to check it",
  unlawful: "the processing is unlawful, and you ask for restriction instead of erasure",
  "needed-for-claims":
    "we no longer need the data, but you need it to establish, exercise or defend legal claims",
  "objection-pending":
    "you have objected to the processing, for as long as it is not clear whether our legitimate grounds override yours",
} as const satisfies TermLabels<"restriction-ground">;

// After “unless”, in a sentence that names the party.
export const objectionExceptions = {
  "compelling-grounds":
    "we have compelling legitimate grounds that override your interests, rights and freedoms",
  "legal-claims": "we need the data to establish, exercise or defend legal claims",
} as const satisfies TermLabels<"objection-exception">;

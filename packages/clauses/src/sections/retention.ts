import { facts } from "@policywright/schema";
import { designation } from "../designation.js";
import { joined, list, phrase, phrasesOf, termOrLabel, words } from "../make-value.js";
import { defineSection } from "../section.js";

/** How long data is kept, and what happens to it then. */
export const retention = defineSection("retention", {
  "retention-necessary": {
    topics: ["retention"],
    says: ({ retention }, settings) => retention?.asNecessary && { document: designation(settings) },
  },
  "retention-legal-periods": {
    topics: ["retention", "retention.after"],
    says: ({ retention }) => retention?.plusLegalPeriods,
  },
  "retention-by-purpose": {
    topics: ["retention"],
    says: (policy) => facts.statesRetention.of(policy),
  },
  "retention-law": {
    topics: ["retention", "retention.after"],
    says: ({ retention }) => {
      if (retention?.longerByLaw === undefined) return undefined;
      const force = retention.longerByLaw
        .split("-or-")
        .map((id) => phrase(id === "permitted" ? "permitted" : "required"));
      return {
        force: joined(force, "or"),
        reasons: list(
          retention.longerFor?.map((reason) => termOrLabel("retention-reason", reason)),
          "or",
        ),
      };
    },
  },
  "retention-bound-account": {
    topics: ["retention"],
    says: ({ retention }, settings) =>
      retention?.neverLongerThan === "account" && { document: designation(settings) },
  },
  "retention-afterwards": {
    topics: ["retention.after"],
    says: ({ retention }) => {
      const afterwards = retention?.afterwards;
      const actions = list(
        phrasesOf([
          [afterwards?.delete, "delete"],
          [afterwards?.anonymise, "anonymise"],
        ]),
        "or",
      );
      return actions && { actions };
    },
  },
  "retention-destruction": {
    topics: ["retention.after"],
    says: ({ retention }) => {
      const methods = list(retention?.afterwards?.methods?.map((method) => words(method)));
      return methods && { methods };
    },
  },
  "retention-backups": {
    topics: ["retention.after", "security"],
    says: ({ retention }) => retention?.afterwards?.isolateBackups,
  },
});

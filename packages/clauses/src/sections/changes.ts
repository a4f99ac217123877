import { designation } from "../designation.js";
import { link, list, period, phrasesOf, termOrLabel } from "../make-value.js";
import { defineSection } from "../section.js";

/** How the document changes, and what follows. */
export const changes = defineSection("changes", {
  "changes-any-time": {
    topics: ["policy-change"],
    says: ({ changes }, settings) => changes?.anyTime && { document: designation(settings) },
  },
  "changes-business": {
    topics: ["policy-change"],
    says: ({ changes }, settings) => changes?.withBusiness && { document: designation(settings) },
  },
  "changes-date": {
    topics: ["policy-change", "update-statement"],
    says: ({ changes }, settings) => changes?.dateUpdated && { document: designation(settings) },
  },
  "changes-reader": { topics: ["policy-change"], says: ({ changes }) => changes?.readerChecks },
  "changes-check": { topics: ["policy-change"], says: ({ changes }) => changes?.checkOften },
  "changes-effective": {
    topics: ["policy-change", "policy-change.effect"],
    says: ({ changes }) => changes?.effectiveOnPublication,
  },
  "changes-reviewed": {
    topics: ["policy-change", "update-statement"],
    says: ({ changes }, settings) =>
      changes?.reviewedEvery && { document: designation(settings), period: period(changes.reviewedEvery) },
  },
  "changes-notice": {
    topics: ["policy-change", "policy-change.notice"],
    says: ({ changes }) => {
      const channels = list(
        changes?.notice?.map((channel) => termOrLabel("channel", channel)),
        "or",
      );
      return channels && { channels };
    },
  },
  "changes-substantial": {
    topics: ["policy-change", "policy-change.notice"],
    says: ({ changes }) => {
      const conditions = list(
        phrasesOf([
          [changes?.substantial?.notice, "update-notice"],
          [changes?.substantial?.freshConsent, "fresh-consent"],
        ]),
      );
      return conditions && { conditions };
    },
  },
  "changes-refusal": {
    topics: ["policy-change.effect"],
    says: ({ changes }, settings) => changes?.refusal === "suspension" && { document: designation(settings) },
  },
  "changes-past-data": { topics: ["policy-change.effect"], says: ({ changes }) => changes?.pastData },
  "changes-past-warning": {
    topics: ["policy-change.effect", "policy-change.notice"],
    says: ({ changes }) => changes?.pastDataWarning,
  },
  "changes-new-purpose": {
    topics: ["policy-change", "data.purposes"],
    says: ({ changes }, settings) => changes?.newPurposes && { document: designation(settings) },
  },
  "changes-earlier": {
    topics: ["policy-change"],
    says: ({ changes }, settings) =>
      changes?.earlierVersions !== undefined && {
        document: designation(settings),
        address: link(changes.earlierVersions),
      },
  },
});

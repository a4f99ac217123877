import { documentKinds } from "@policywright/schema";
import { missingChannels, reach, ways } from "../contact-value.js";
import { designation } from "../designation.js";
import { list, named, phrase, termOrLabel } from "../make-value.js";
import { reference } from "../reference-value.js";
import { defineSection } from "../section.js";
import { settingsOf } from "./introduction.js";

/** What readers should know before they go on: what is marked, what follows from their conduct, whom to ask. */
export const reader = defineSection("reader", {
  "introduction-emphasis": {
    topics: ["presentation"],
    says: (policy) => {
      const emphasis = settingsOf(policy)?.emphasis;
      const matters = list(emphasis?.map((matter) => termOrLabel("emphasis", matter)));
      return matters && { matters };
    },
  },
  "introduction-privacy-matters": {
    topics: ["presentation"],
    says: (policy) => settingsOf(policy)?.privacyMatters,
  },
  "introduction-reading": {
    topics: ["user-choice"],
    says: (policy, settings) => settingsOf(policy)?.readingHelps && { document: designation(settings) },
  },
  "introduction-disagreement": {
    topics: ["consent.presumed"],
    says: ({ consent }) => consent?.ifYouDisagree === "do-not-use",
  },
  "introduction-presumed-consent": {
    topics: ["consent.presumed"],
    says: ({ consent }, settings) => {
      const conduct = list(
        consent?.presumedFrom?.map((id) => phrase(id)),
        "or",
      );
      return conduct && { conduct, document: designation(settings) };
    },
  },
  "introduction-other-forms": {
    topics: ["contact"],
    says: (policy, settings) => settingsOf(policy)?.otherForms && { document: designation(settings) },
  },
  "introduction-contact": {
    topics: ["contact"],
    says: ({ contacts }) => {
      const given = ways(contacts?.questions);
      return given && { ways: given };
    },
  },
  "introduction-contact-missing": {
    topics: ["contact"],
    says: ({ contacts }, settings) => {
      const channels = missingChannels(contacts?.questions);
      return channels && { channels, document: designation(settings) };
    },
  },
  "accessibility-contact": {
    topics: ["accessibility", "contact"],
    says: ({ contacts }, settings) => reach(contacts?.accessibility, settings),
  },
  "accessibility-standard": {
    topics: ["accessibility"],
    says: ({ governance }, settings) =>
      governance?.accessibilityStandard !== undefined && {
        document: designation(settings),
        standard: named(governance.accessibilityStandard),
      },
  },
  "introduction-documents": {
    topics: ["presentation"],
    says: (policy, settings) => {
      const others = documentKinds.filter((kind) => kind !== settings.kind);
      const documents = list(others.flatMap((kind) => reference(policy, kind) ?? []));
      return documents && { document: designation(settings), documents };
    },
  },
});

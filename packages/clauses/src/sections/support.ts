import { reach } from "../contact-value.js";
import { designation } from "../designation.js";
import { list, mark, named, phrasesOf, termOrLabel } from "../make-value.js";
import { there } from "../observe.js";
import { defineSection, items } from "../section.js";

/** Customer support and the data it gathers. */
export const support = defineSection("support", {
  "support-occasions": {
    topics: ["support", "collection.occasions"],
    says: ({ support }) => {
      const occasions = list(
        support?.occasions?.map((occasion) => termOrLabel("collection-occasion", occasion)),
        "or",
      );
      return occasions && { occasions };
    },
  },
  "support-incident": {
    topics: ["support", "data.categories"],
    says: ({ support }) => support?.incidentDetails,
  },
  "support-channels": {
    topics: ["support"],
    says: ({ support }) => {
      const channels = list(support?.channels?.map((channel) => termOrLabel("channel", channel)));
      return channels && { channels };
    },
  },
  "support-data-lead": {
    topics: ["support", "data.categories"],
    says: ({ support }) => (there(support?.data)?.length ?? 0) > 0,
  },
  "support-data": {
    topics: ["support", "data.categories"],
    each: ({ support }) => items(support?.data, (item) => ({ item: termOrLabel("data-category", item) })),
  },
  "support-used-as-policy": {
    topics: ["support", "data.purposes"],
    says: ({ support }, settings) => support?.usedAsPolicy && { document: designation(settings) },
  },
  "support-training": { topics: ["support", "data.purposes"], says: ({ support }) => support?.training },
  "support-remote": {
    topics: ["support"],
    says: ({ support }) =>
      there(support?.remoteAccess) && {
        conditions: list(
          phrasesOf([
            [support?.remoteAccess?.explicitConsent, "explicit-consent"],
            [support?.remoteAccess?.temporary, "for-a-time"],
          ]),
        ),
      },
  },
  "support-recorded": { topics: ["support"], says: ({ support }) => support?.recorded },
  "support-recordings": {
    topics: ["support"],
    says: ({ support }) => {
      const recordings = support?.recordings;
      const sessions = list(recordings?.of.map((session) => termOrLabel("session", session)));
      const choices = list(
        phrasesOf([
          [recordings?.access, "see-recordings"],
          [recordings?.suspend, "break-off"],
        ]),
      );
      return sessions && { sessions, choices };
    },
  },
  "support-survey": {
    topics: ["support", "data.type.survey"],
    says: ({ support }) =>
      there(support?.survey) && {
        subject: list(support?.survey?.about?.map((topic) => termOrLabel("survey-topic", topic))),
        optOut: mark(support?.survey?.optOut, "say-no"),
      },
  },
  "support-survey-contact": {
    topics: ["support", "choice.optout"],
    says: ({ contacts }, settings) => reach(contacts?.surveys, settings),
  },
  "support-data-access": {
    topics: ["support", "rights.access", "rights.rectification"],
    says: ({ support }) => support?.dataAccess,
  },
  "support-contact": {
    topics: ["support", "contact"],
    says: ({ contacts }, settings) => reach(contacts?.support, settings),
  },
  "support-plans": {
    topics: ["support"],
    says: ({ support }) => {
      const plans = there(support?.plans);
      const provider = plans?.termsFrom;
      return (
        plans && {
          plans: list(plans.names?.map((name) => named(name))),
          terms: mark(plans.ownTerms, "terms-of-their-own"),
          provider: provider && termOrLabel("recipient-kind", provider),
        }
      );
    },
  },
});

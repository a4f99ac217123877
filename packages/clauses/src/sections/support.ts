import { reach } from "../contact-value.js";
import { designation } from "../designation.js";
import { list, named, phrase, words } from "../make-value.js";
import { there } from "../observe.js";
import { defineSection, items } from "../section.js";

/** Customer support and the data it gathers. */
export const support = defineSection("support", {
  "support-occasions": {
    topics: ["support", "collection.occasions"],
    says: ({ support }) => {
      const occasions = list(
        support?.occasions?.map((occasion) => words(occasion)),
        "or",
      );
      return occasions && { occasions };
    },
  },
  "support-channels": {
    topics: ["support"],
    says: ({ support }) => {
      const channels = list(support?.channels?.map((channel) => words(channel)));
      return channels && { channels };
    },
  },
  "support-data-lead": {
    topics: ["support", "data.categories"],
    says: ({ support }) => (there(support?.data)?.length ?? 0) > 0,
  },
  "support-data": {
    topics: ["support", "data.categories"],
    each: ({ support }) => items(support?.data, (item) => ({ item: words(item) })),
  },
  "support-remote": {
    topics: ["support"],
    says: ({ support }) =>
      there(support?.remoteAccess) && {
        time: support?.remoteAccess?.temporary ? phrase("for-a-time") : undefined,
        consent: support?.remoteAccess?.explicitConsent ? phrase("explicit-consent-noun") : undefined,
      },
  },
  "support-recorded": { topics: ["support"], says: ({ support }) => support?.recorded },
  "support-recordings": {
    topics: ["support"],
    says: ({ support }) => {
      const recordings = support?.recordings;
      const sessions = list(recordings?.of.map((session) => words(session)));
      return (
        recordings &&
        sessions && {
          sessions,
          access: recordings.access ? phrase("see-recordings") : undefined,
          suspend: recordings.suspend ? phrase("break-off") : undefined,
        }
      );
    },
  },
  "support-used-as-policy": {
    topics: ["support", "data.purposes"],
    says: ({ support }, settings) => support?.usedAsPolicy && { document: designation(settings) },
  },
  "support-training": { topics: ["support", "data.purposes"], says: ({ support }) => support?.training },
  "support-survey": {
    topics: ["support", "data.type.survey"],
    says: ({ support }) =>
      there(support?.survey) && {
        subject: words(support?.survey?.about),
        optOut: support?.survey?.optOut ? phrase("say-no") : undefined,
      },
  },
  "support-survey-contact": {
    topics: ["support", "choice.optout"],
    says: ({ contacts }, settings) => reach(contacts?.surveys, settings),
  },
  "support-plans": {
    topics: ["support"],
    says: ({ support }) =>
      support?.plans && {
        plans: list(support.plans.names?.map((name) => named(name))),
        terms: support.plans.ownTerms ? phrase("terms-of-their-own") : undefined,
        provider: words(support.plans.termsFrom),
      },
  },
  "support-contact": {
    topics: ["support", "contact"],
    says: ({ contacts }, settings) => reach(contacts?.support, settings),
  },
});

import { reach } from "../contact-value.js";
import { list, phrase, words } from "../make-value.js";
import { defineSection } from "../section.js";

/** Customer support and the data it gathers. */
export const support = defineSection("support", {
  "support-channels": {
    topics: ["support"],
    says: ({ support }) => {
      const channels = list(support?.channels?.map((channel) => words(channel)));
      return channels && { channels };
    },
  },
  "support-data": {
    topics: ["support", "data.categories"],
    says: ({ support }) => {
      const data = list(support?.data?.map((item) => words(item)));
      return data && { data };
    },
  },
  "support-remote": {
    topics: ["support"],
    says: ({ support }) =>
      support?.remoteAccess && {
        consent: support.remoteAccess.explicitConsent ? phrase("explicit-consent-noun") : undefined,
      },
  },
  "support-recorded": { topics: ["support"], says: ({ support }) => support?.recorded },
  "support-training": { topics: ["support", "data.purposes"], says: ({ support }) => support?.training },
  "support-survey": {
    topics: ["support", "data.type.survey"],
    says: ({ support }) =>
      support?.survey && { optOut: support.survey.optOut ? phrase("say-no") : undefined },
  },
  "support-survey-contact": {
    topics: ["support", "choice.optout"],
    says: ({ contacts }, settings) => reach(contacts?.surveys, settings),
  },
  "support-contact": {
    topics: ["support", "contact"],
    says: ({ contacts }, settings) => reach(contacts?.support, settings),
  },
});

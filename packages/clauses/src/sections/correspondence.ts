import { list, phrase } from "../make-value.js";
import { defineSection } from "../section.js";

/** What is done with calls, chats, emails and web forms. */
export const correspondence = defineSection("correspondence", {
  "correspondence-use": {
    topics: ["data.purposes", "purpose.marketing"],
    says: ({ correspondence }) => {
      const channels = list(
        correspondence?.channels?.map((channel) => phrase(`by-${channel}`)),
        "or",
      );
      return channels && { channels };
    },
  },
  "correspondence-account": {
    topics: ["data.purposes"],
    says: ({ correspondence }) => correspondence?.accountFromForm,
  },
  "correspondence-archive": {
    topics: ["retention"],
    says: ({ correspondence }) => correspondence?.archived,
  },
  "correspondence-tied": {
    topics: ["data.sources"],
    says: ({ correspondence }) => correspondence?.tiedToVisits,
  },
  "correspondence-recorded": {
    topics: ["data.purposes"],
    says: ({ correspondence }) => correspondence?.callsRecorded,
  },
  "correspondence-entered": {
    topics: ["data.purposes"],
    says: ({ correspondence }) => correspondence?.callsEntered,
  },
});

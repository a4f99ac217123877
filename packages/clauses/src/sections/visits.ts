import { list, phrase } from "../make-value.js";
import { defineSection } from "../section.js";

/** What is recorded of visits to the websites. */
export const visits = defineSection("visits", {
  "visits-logs": {
    topics: ["data.type.ip-device-id", "data.type.online-activity"],
    says: ({ visits }) => {
      const records = list(visits?.logs?.map((record) => phrase(`log-${record}`)));
      return records && { records };
    },
  },
  "visits-paid": {
    topics: ["data.type.online-activity"],
    says: ({ visits }) => {
      const links = list(
        visits?.sources?.map((source) => phrase(`from-${source}`)),
        "or",
      );
      return links && { links };
    },
  },
  "visits-unpaid": {
    topics: ["data.type.online-activity"],
    says: ({ visits }) => visits?.unpaidSources,
  },
  "visits-computer": {
    topics: ["data.type.computer"],
    says: ({ visits }) => visits?.computer,
  },
});

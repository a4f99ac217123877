import { designation } from "../designation.js";
import { list, phrase } from "../make-value.js";
import { defineSection } from "../section.js";

/** Links to websites of others. */
export const links = defineSection("links", {
  "links-present": { topics: ["links"], says: ({ links }) => links?.present },
  "links-purposes": {
    topics: ["links"],
    says: ({ links }) => {
      const purposes = list(links?.purposes?.map((purpose) => phrase(`your-${purpose}`)));
      return purposes && { purposes };
    },
  },
  "links-differ": { topics: ["links"], says: ({ links }) => links?.theirsDiffer },
  "links-no-control": { topics: ["links"], says: ({ links }) => links?.noControl },
  "links-not-covered": {
    topics: ["links"],
    says: ({ links }, settings) => links?.notCovered && { document: designation(settings) },
  },
  "links-no-representations": { topics: ["links"], says: ({ links }) => links?.noRepresentations },
  "links-theirs-apply": { topics: ["links"], says: ({ links }) => links?.theirsApply },
  "links-read": { topics: ["links"], says: ({ links }) => links?.readTheirs },
});

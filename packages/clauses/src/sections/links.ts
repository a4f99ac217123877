import { designation } from "../designation.js";
import { defineSection } from "../section.js";

/** Links to websites of others. */
export const links = defineSection("links", {
  "links-present": { topics: ["links"], says: ({ links }) => links?.present },
  "links-no-control": { topics: ["links"], says: ({ links }) => links?.noControl },
  "links-not-covered": {
    topics: ["links"],
    says: ({ links }, settings) => links?.notCovered && { document: designation(settings) },
  },
  "links-theirs-apply": { topics: ["links"], says: ({ links }) => links?.theirsApply },
  "links-read": { topics: ["links"], says: ({ links }) => links?.readTheirs },
});

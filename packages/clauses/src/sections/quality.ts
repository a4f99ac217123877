import { defineSection } from "../section.js";

/** How good the data is kept. */
export const quality = defineSection("quality", {
  "quality-accuracy": { topics: ["governance"], says: ({ governance }) => governance?.dataAccuracy },
});

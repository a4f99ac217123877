import { defineSection } from "../section.js";

/** How good the data is kept. */
export const quality = defineSection("quality", {
  "quality-relevant": { topics: ["governance"], says: ({ governance }) => governance?.dataRelevance },
  "quality-accuracy": { topics: ["governance"], says: ({ governance }) => governance?.dataAccuracy },
  "quality-reliable": { topics: ["governance"], says: ({ governance }) => governance?.dataReliability },
});

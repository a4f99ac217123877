import type { Vocabulary } from "./vocabulary.js";

/** Conversations with support that can be recorded. */
export const sessions = {
  telephone: { says: "Telephone call." },
  chat: { says: "Chat." },
  video: { says: "Video call." },
  "remote-access": { says: "Access of support to a person's device from afar." },
} as const satisfies Vocabulary;

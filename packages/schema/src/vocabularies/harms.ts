import type { Vocabulary } from "./vocabulary.js";

/** What could be done to data without permission (GDPR Art. 4(12)). */
export const harms = {
  collect: { says: "Gathering data." },
  access: { says: "Seeing data." },
  steal: { says: "Taking data away." },
  modify: { says: "Changing data." },
  disclose: { says: "Making data known to others." },
  misuse: { says: "Using data for other ends." },
  destroy: { says: "Deleting data or making them useless." },
} as const satisfies Vocabulary;

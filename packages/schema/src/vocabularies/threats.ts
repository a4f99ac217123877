import type { Vocabulary } from "./vocabulary.js";

/** Who could defeat the measures that protect data. */
export const threats = {
  hackers: { says: "People who break into systems." },
  cybercriminals: { says: "People who commit crimes by means of computers." },
  "malicious-software": { says: "Software made to do harm." },
  insiders: { says: "People who work for the controller and go beyond what they are allowed." },
  outsiders: { says: "Anybody else who has no permission." },
} as const satisfies Vocabulary;

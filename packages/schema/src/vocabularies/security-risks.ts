import type { Vocabulary } from "./vocabulary.js";

/** What security measures are meant to prevent, in the order of GDPR Art. 5(1)(f) and Art. 32(2). */
export const securityRisks = {
  "unlawful-processing": { says: "Processing that the law forbids." },
  "unauthorised-processing": { says: "Processing by people who have no right to it." },
  loss: { says: "Accidental loss." },
  destruction: { says: "Accidental destruction." },
  damage: { says: "Accidental damage." },
  alteration: { says: "Accidental or unlawful alteration." },
  disclosure: { says: "Disclosure to people who have no right to it." },
  access: { says: "Access by people who have no right to it." },
} as const satisfies Vocabulary;

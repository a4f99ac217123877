import type { TermLabels } from "../../../src/terms.js";

// Without article: after « on entend par »; before a colon.
export const definedTerms = {
  "personal-data": "données à caractère personnel",
  "data-subject": "personne concernée",
  "identifiable-person": "personne identifiable",
  processing: "traitement",
  profiling: "profilage",
  "filing-system": "fichier",
  controller: "responsable du traitement",
  processor: "sous-traitant",
  recipient: "destinataire",
  "third-party": "tiers",
  consent: "consentement",
  "personal-data-breach": "violation de données à caractère personnel",
  "supervisory-authority": "autorité de contrôle",
} as const satisfies TermLabels<"defined-term">;

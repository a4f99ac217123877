import type { Vocabulary } from "./vocabulary.js";

/** What a person must do who gives data about others. */
export const supplierDuties = {
  "comply-with-law": { says: "Keeping to the data protection law that binds the person who gives the data." },
  "prior-consent": { says: "Having the consent of the people concerned beforehand." },
  notify: { says: "Telling the people concerned that their data are given." },
  "consent-or-basis": { says: "Having their express consent, or another legal basis." },
  "inform-of-handling": { says: "Telling them how their data are collected, used, disclosed and stored." },
  "point-to-policy": { says: "Asking them to read the privacy policy." },
} as const satisfies Vocabulary;

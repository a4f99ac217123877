import type { Vocabulary } from "./vocabulary.js";

/** What a controller has the source of data confirm. */
export const sourceGuarantees = {
  lawfulness: { says: "The data were acquired lawfully." },
  "privacy-policies": { says: "The source keeps to proper privacy policies." },
  consent: { says: "The person has agreed that the data be passed on." },
  information: { says: "The person has been told that the data are passed on." },
  accuracy: { says: "The data are accurate." },
} as const satisfies Vocabulary;

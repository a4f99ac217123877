import type { Vocabulary } from "./vocabulary.js";

/** Unlawful uses of a service that a controller reports to the authorities. */
export const misuses = {
  "copyright-infringement": { says: "Copying or sharing works without the right to." },
  "stolen-goods": { says: "Trading in goods that are stolen." },
  theft: { says: "Stealing, from whomever." },
  fraud: { says: "Deceiving people for gain." },
  "computer-crime": { says: "Breaking into systems or harming them." },
  "child-abuse-material": { says: "Pictures of the sexual abuse of children." },
  threats: { says: "Threatening people." },
  terrorism: { says: "Planning or promoting terrorist acts." },
} as const satisfies Vocabulary;

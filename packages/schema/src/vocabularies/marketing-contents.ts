import type { Vocabulary } from "./vocabulary.js";

/** What marketing messages are about. */
export const marketingContents = {
  products: { says: "Products and services, new or changed." },
  offers: { says: "Prices, discounts and special offers." },
  "company-news": { says: "What is new in the organisation." },
  publications: { says: "Papers, articles and other publications." },
  events: { says: "Events, trade shows and webinars to come." },
  surveys: { says: "Invitations to answer surveys." },
  "partner-offers": { says: "Products and services of partners." },
  interests: { says: "Whatever else the person could find interesting." },
} as const satisfies Vocabulary;

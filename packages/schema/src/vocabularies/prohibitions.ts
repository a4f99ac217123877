import type { Term } from "./vocabulary.js";

/** Groups of prohibitions, in the order in which an acceptable-use policy prints them. */
export const prohibitionGroups = ["content", "security", "network", "email", "other"] as const;

/** What a prohibition is about. */
export type ProhibitionGroup = (typeof prohibitionGroups)[number];

/** A prohibition of acceptable-use policies at large, and the group in which it stands. */
interface Prohibition extends Term {
  readonly group: ProhibitionGroup;
}

/** What acceptable-use policies prohibit. */
export const prohibitions = {
  "illegal-activities": { says: "Breaking the law.", group: "content" },
  gambling: { says: "Games of chance for money.", group: "content" },
  "harmful-activities": { says: "Harming users, or the controller's work or name.", group: "content" },
  fraud: { says: "Deceiving people for gain.", group: "content" },
  phishing: { says: "Getting at secrets under a false name.", group: "content" },
  infringement: { says: "Violating the intellectual property of others.", group: "content" },
  "offensive-content": { says: "Content that offends or demeans.", group: "content" },
  hate: { says: "Calls for hatred or violence.", group: "content" },
  harassment: { says: "Threatening, stalking or bullying people.", group: "content" },
  "privacy-violation": { says: "Publishing what is private of others.", group: "content" },
  malware: { says: "Software that does harm.", group: "content" },

  "unauthorised-access": { says: "Entering systems without permission.", group: "security" },
  probing: { says: "Looking for weaknesses without permission.", group: "security" },
  "credential-theft": { says: "Getting or sharing log-in details of others.", group: "security" },
  interception: { says: "Listening to traffic without permission.", group: "security" },
  "false-origin": { says: "Hiding where messages come from.", group: "security" },

  crawling: { says: "Watching or crawling systems without permission.", group: "network" },
  "denial-of-service": { says: "Overwhelming a target with requests.", group: "network" },
  interference: { says: "Disturbing the work of systems.", group: "network" },
  "open-services": { says: "Running relays, proxies or resolvers open to all.", group: "network" },
  "evading-limits": { says: "Getting round limits of use.", group: "network" },
  "resource-abuse": { says: "Using up shared resources, as by mining.", group: "network" },

  spam: { says: "Unsolicited mass messages.", group: "email" },
  "hidden-sender": { says: "Concealing who sends a message.", group: "email" },
  "collecting-replies": {
    says: "Gathering answers to messages that break the rules elsewhere.",
    group: "email",
  },
  "address-harvesting": { says: "Gathering addresses without consent.", group: "email" },
} as const satisfies Readonly<Record<string, Prohibition>>;

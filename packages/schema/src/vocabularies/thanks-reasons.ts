import type { Vocabulary } from "./vocabulary.js";

/** What a policy thanks its readers for. */
export const thanksReasons = {
  visit: { says: "Their visit to the website." },
  interest: { says: "Their interest in the organisation and what it offers." },
  custom: { says: "That they use the services or buy the products." },
  trust: { says: "Their trust." },
} as const satisfies Vocabulary;

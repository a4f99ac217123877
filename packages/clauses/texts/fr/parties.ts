import type { Text } from "../../src/text.js";

/** How French mentions the party: « vous », since verbs, adjectives and possessives would change with a noun. */
export const parties = {
  you: {
    pronouns: {
      subject: "vous",
      object: "vous",
      possessive: "votre",
      absolute: "le vôtre",
      reflexive: "vous-même",
    },
  },
} as const satisfies Text["parties"];

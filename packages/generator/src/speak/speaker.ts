import type { Edition } from "../edition.js";

/** What speaking needs to know: the words of a locale and the house style. */
export type Speaker = Pick<Edition, "text" | "bareLocale" | "voice" | "dateFormat"> & {
  /** Whether the sentence has mentioned the party before what is spoken now. */
  readonly mentioned?: boolean;
};

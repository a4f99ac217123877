import type { Edition } from "../edition.js";

/** What speaking needs to know: the words of a locale and the house style. */
export type Speaker = Pick<Edition, "text" | "bareLocale" | "voice" | "dateFormat"> & {
  /** The document that is spoken: a link to a section of it stays in it. */
  readonly document?: Edition["document"];
  /** The documents of the model; left out, there are none to link to. */
  readonly printed?: Edition["printed"];
  /** Whether the sentence has mentioned the party before what is spoken now. */
  readonly mentioned?: boolean;
  /** Case of the locale that the value stands in; each item of a list does. */
  readonly case?: string;
};

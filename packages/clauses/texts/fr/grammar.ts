import type { Grammar } from "../../compile/grammar.js";
import { cases } from "./cases.js";

/** French, as far as the compiler of the wording must know it. The people are always « vous »: verbs would change with another voice. */
export const grammar = {
  abbreviations: ["art", "cf", "etc", "ex", "m", "mm", "p. ex", "n°"],
  cases: Object.keys(cases),
  strength: {
    duty: /(?<!\p{L})(?:dois|doit|devons|devez|doivent|engagez)(?!\p{L})/giu,
    power: /(?<!\p{L})(?:pouvons|pouvez|peut|peuvent|pu|puiss\p{L}+|pourr\p{L}+)(?!\p{L})/giu,
    future:
      /(?<!\p{L})\p{L}+(?:erai|eras?|erons|erez|eront|iront|dras?|drons|dront|ourra|aura|auront)(?!\p{L})/giu,
    denial:
      /(?<!\p{L})(?:aucune?|facultative|ne|n’\p{L}+|ni|non|not|pas|personne|peu importe|rien|sauf|abstenons)(?!\p{L})/giu,
    limit:
      /(?<!\p{L})(?:(?:ne|n’)[^.]* (?:que|qu’\p{L}+)|seule?s?|seulement|uniquement|exclusivement)(?!\p{L})/giu,
  },
} as const satisfies Grammar;

import type { Text } from "../../src/text.js";

/** Words with a mute h, by their beginning; before all other words with h nothing is elided (« le hachage »). */
const muteH =
  "abil|abit|aïti|armon|awaï|ebdo|ect(?:are|o)|éberg|élic|émi|erb|ésit|eur|euris|ier(?!ar)|ippo|isto|iver|omm|omo|onn|onor|ôpi|ora[it]|oriz|orlog|orodat|ospi|ôte|uil|uiss|uma|umid|umeur|ydr|ygi|ymn|yper|ypo";

/** What elides the word before it: a vowel or a mute h, but for some words that begin as if by a consonant. */
const elides = `(?!on(?:ze|zi)|oui\\b|ouistiti|uhlan|y[aeiou])(?:[aeiouyàâæéèêëîïôœùû]|h(?=${muteH}))`;

/**
 * Prepositions and conjunctions that run into the words that follow: gaps ask for them by name, `{de sources}`.
 *
 * - `de`, `à`: with an article, « du », « des », « au », « aux »; « de » swallows an indefinite one (« des tiers », « de tiers »),
 *   and a period of one is said in words (« d’un mois »)
 * - `que`: after « tant » or « lors »
 * - `par`: repeated before each item of a list (« par courriel ou par téléphone »)
 * - `en`: where, before a place
 * - `seul`: a place without article, as in an address or a cell
 */
export const cases = {
  de: [
    { opens: /^1\u00A0(?=heure|semaine)/u, becomes: "d’une\u00A0" },
    { opens: /^1\u00A0/u, becomes: "d’un\u00A0" },
    { opens: /^les /u, becomes: "des " },
    { opens: /^le /u, becomes: "du " },
    { opens: new RegExp(`^(?:de l’|(?:des|du|de la) (?=${elides}))`, "u"), becomes: "d’" },
    { opens: /^(?:des|du|de la) /u, becomes: "de " },
    { opens: new RegExp(`^(?=${elides})`, "iu"), becomes: "d’" },
    { opens: /^/u, becomes: "de " },
  ],
  à: [
    { opens: /^les /u, becomes: "aux " },
    { opens: /^le /u, becomes: "au " },
    { opens: /^/u, becomes: "à " },
  ],
  que: [
    { opens: new RegExp(`^(?=${elides})`, "iu"), becomes: "qu’" },
    { opens: /^/u, becomes: "que " },
  ],
  par: [{ opens: /^/u, becomes: "par " }],
  en: [
    {
      opens:
        /^(?=l’(?:Union|Espace|État) |le (?:monde|district|territoire)|les (?:territoires|Terres) |la région )/u,
      becomes: "dans ",
    },
    { opens: /^(?=l’île )/u, becomes: "sur " },
    { opens: /^(?=la (?:Réunion|Barbade|Dominique|Grenade|Trinité))/u, becomes: "à " },
    { opens: /^les /u, becomes: "aux " },
    { opens: /^le /u, becomes: "au " },
    { opens: /^(?:la |l’)/u, becomes: "en " },
    { opens: /^(?=Israël|Andorre|Haïti)/u, becomes: "en " },
    { opens: /^/u, becomes: "à " },
  ],
  seul: [
    { opens: /^(?:les |l’)î/u, becomes: "Î" },
    { opens: /^(?:le |la |les |l’)/u, becomes: "" },
  ],
} as const satisfies Text["cases"];

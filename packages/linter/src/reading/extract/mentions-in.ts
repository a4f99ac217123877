import type { CompiledWords } from "../../topics/compile.js";
import type { Link } from "../page.js";
import type { Reading } from "../reading.js";
import type { Sentence } from "../sentence.js";
import type { Words } from "../words.js";
import { contactsIn } from "./contacts.js";
import { datesIn } from "./dates.js";
import { definitionsIn } from "./definitions.js";
import type { Finders } from "./find-phrases.js";
import { moneyIn } from "./money.js";
import { countriesIn, lawsIn } from "./named.js";
import { partiesIn } from "./parties.js";
import { periodsIn } from "./periods.js";
import { pronounsIn } from "./pronouns.js";

/** What is named in a document. */
type Mentions = Pick<
  Reading,
  "dates" | "periods" | "money" | "contacts" | "countries" | "laws" | "parties" | "pronouns" | "definitions"
>;

/** Finds all that is named in a document. */
export function mentionsIn(
  {
    text,
    sentences,
    words,
    links,
  }: { text: string; sentences: readonly Sentence[]; words: Words; links: readonly Link[] },
  { words: { mentions, stem } }: CompiledWords,
  finders: Finders,
): Mentions {
  return {
    dates: datesIn(text, sentences, mentions),
    periods: periodsIn(text, words, mentions, stem),
    money: moneyIn(text, mentions),
    contacts: contactsIn(text, words, links),
    countries: countriesIn(finders.places(words, sentences), text),
    laws: lawsIn(finders.laws(words, sentences)),
    parties: partiesIn(text, words, mentions),
    pronouns: pronounsIn(words, mentions, finders.third(words, sentences)),
    definitions: definitionsIn(text, mentions),
  };
}

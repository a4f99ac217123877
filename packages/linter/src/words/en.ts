import { irregular } from "./en/irregular.js";
import { neverLast, openers, seldomLast } from "./en/sentences.js";
import { lexicon } from "./lexicon.js";
import type { LocaleWords } from "./locale-words.js";
import { englishStem } from "./stem.js";

/** What the reader of documents knows of English. */
export const en: LocaleWords = {
  locale: "en",
  lexicon: lexicon(englishStem(irregular)),
  neverLast,
  seldomLast,
  openers,
};

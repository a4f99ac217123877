import { allGroups } from "./en/all-groups.js";
import { irregular } from "./en/irregular.js";
import { mentions } from "./en/mentions.js";
import { needs } from "./en/needs.js";
import { neverLast, openers, seldomLast } from "./en/sentences.js";
import { topics } from "./en/topics.js";
import type { LocaleWords } from "./locale-words.js";
import { englishStem } from "./stem.js";

/** What the reader of documents knows of English. */
export const en: LocaleWords = {
  locale: "en",
  stem: englishStem(irregular),
  mentions,
  neverLast,
  seldomLast,
  openers,
  groups: allGroups,
  topics,
  needs,
  negation: "not",
  brief: "brief",
  harmless: "harmless",
  exception: "unless",
  restart: "restart",
  absence: "none",
  others: "others",
  own: "own",
  condition: "condition",
  asking: "asking",
  pointingBack: "this",
};

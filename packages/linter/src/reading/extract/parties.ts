import type { MentionWords } from "../../words/locale-words.js";
import { isUpper } from "../characters.js";
import type { Party } from "../mentions.js";
import type { Range } from "../range.js";
import type { Words } from "../words.js";

/** A name has no more words than this before its legal form. */
const mostWords = 6;

/** Finds organisations that are named with their legal form: “Example Tools Ltd”. */
export function partiesIn(text: string, words: Words, { legalForms }: MentionWords): readonly Party[] {
  const parties = new Map<string, { name: string; mentions: Range[] }>();
  for (let index = 1; index < words.count; index++) {
    const from = words.from[index] ?? 0;
    const to = words.to[index] ?? 0;
    if (to - from > 12 || !isUpper(text.charAt(from)) || !legalForms.has(text.slice(from, to).toLowerCase()))
      continue;
    const first = nameStart(text, words, index);
    if (first === index) continue;
    const range = { from: words.from[first] ?? 0, to };
    const name = text.slice(range.from, range.to).replace(/\s+/g, " ");
    const party = parties.get(name);
    if (party === undefined) parties.set(name, { name, mentions: [range] });
    else party.mentions.push(range);
  }
  return [...parties.values()];
}

/** Place of the first word of a name: words with a capital, with nothing but a space, a comma or an ampersand between. */
function nameStart(text: string, words: Words, form: number): number {
  let first = form;
  while (first > 0 && form - first < mostWords) {
    const between = text.slice(words.to[first - 1], words.from[first]);
    const start = text.charAt(words.from[first - 1] ?? 0);
    const isShort = (words.to[first - 1] ?? 0) - (words.from[first - 1] ?? 0) <= 3;
    const isJoined =
      (between === ". " && isShort) ||
      between === " " ||
      between === " & " ||
      between === "-" ||
      (between === ", " && first === form);
    if (!isJoined || (!isUpper(start) && !/\d/.test(start))) break;
    first -= 1;
  }
  return first;
}

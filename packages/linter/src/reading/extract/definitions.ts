import type { MentionWords } from "../../words/locale-words.js";
import type { Definition } from "../mentions.js";

/** Words in quotation marks. */
const quoted = /(?<![A-Za-z])["“‘'] ?([A-Za-z][^"“”‘’'\n()]{1,60}?) ?[,.]?["”’']/g;

/** Finds terms that a document defines: “Service” means …, (the “Service”). A short form in brackets begins with a capital. */
export function definitionsIn(text: string, { defines }: MentionWords): readonly Definition[] {
  const verb = new RegExp(`^\\s?(?:${defines})\\b`, "i");
  return [...text.matchAll(quoted)].flatMap((match) => {
    const from = match.index;
    const to = from + match[0].length;
    const term = match[1]?.trim() ?? "";
    const isNamed =
      /^[A-Z]/.test(term) &&
      /\([^()]{0,80}$/.test(text.slice(Math.max(0, from - 82), from)) &&
      /^[^()]{0,80}\)/.test(text.slice(to, to + 82));
    const isDefined = verb.test(text.slice(to, to + 24));
    return isNamed || isDefined ? [{ term, from, to }] : [];
  });
}

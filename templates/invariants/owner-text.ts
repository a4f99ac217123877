import type { Text } from "@policywright/clauses";
import { html, markdown, toMarkdown } from "@policywright/generator";
import { type DocumentKind, type Policy, pathText } from "@policywright/schema";
import { htmlShapeOf, linksOf, readHtml, readMarkdown, shapeOf, spaced, wordsOf } from "./reading.js";
import { filledWith, harmless, isAddress, type TextField } from "./text-fields.js";

/** Compares a document with the one that harmless words make. */
export function comparison(policy: Policy, fields: readonly TextField[], document: DocumentKind, text: Text) {
  const plainWords = fields.map(harmless);
  const plain = readAgain(checkedModel(policy, fields, plainWords), document, text);
  const shown = plainWords.map((word) => plain.words.every((words) => words.includes(folded(word))));

  /** What these words make that harmless ones do not, or that a reader does not see. */
  function found(words: readonly string[]): string[] {
    const { policy: model, taken, stray } = filledWith(policy, fields, words);
    if (model === undefined || stray.length > 0) return [`problems elsewhere: ${stray.join(", ")}`];
    const read = readAgain(model, document, text);
    const forms = (Object.keys(plain.form) as (keyof typeof plain.form)[]).filter(
      (form) => read.form[form] !== plain.form[form],
    );
    const lost = words.filter(
      (word, index) =>
        taken[index] && shown[index] && !read.words.every((seen) => seen.includes(folded(spaced(word)))),
    );
    return [
      ...forms.map((form) => `other ${form}`),
      ...lost.map((word) => `not seen: ${JSON.stringify(word)}`),
      ...(read.isStable ? [] : ["Markdown that is written otherwise when it is read"]),
    ];
  }

  /** The fields whose words do it, with what they do. */
  function blamed(words: readonly string[], from: number, to: number): string[] {
    const tried = words.map((word, index) =>
      from <= index && index < to ? word : (plainWords[index] ?? ""),
    );
    const wrong = found(tried);
    if (wrong.length === 0) return [];
    if (to - from === 1) return [`${at(fields[from])} = ${JSON.stringify(words[from])}: ${wrong.join("; ")}`];
    const middle = Math.floor((from + to) / 2);
    const parts = [...blamed(words, from, middle), ...blamed(words, middle, to)];
    return parts.length > 0 ? parts : [`several fields together: ${wrong.join("; ")}`];
  }

  /** What these words make, field by field; an address is put into words where a field would take it for one. */
  function complaints(words: readonly string[]): string[] {
    const texts = words.map((word, index) =>
      fields[index]?.orAddress && isAddress(word) ? `a ${word}` : word,
    );
    return blamed(texts, 0, fields.length);
  }

  return { shown, complaints };
}

function checkedModel(policy: Policy, fields: readonly TextField[], words: readonly string[]): Policy {
  const { policy: model, taken } = filledWith(policy, fields, words);
  const refused = fields.filter((_, index) => !taken[index]);
  if (model === undefined || refused.length > 0)
    throw new RangeError(`Unexpected refusal of harmless words: ${refused.map(at).join(", ")}`);
  return model;
}

/** What becomes of a document when it is read again: its form, its links, its words. */
function readAgain(policy: Policy, document: DocumentKind, text: Text) {
  const written = markdown(policy, text, { document });
  const root = readMarkdown(written);
  const page = readHtml(html(policy, text, { document, page: true }));
  return {
    form: {
      markdown: shapeOf(root),
      html: htmlShapeOf(page),
      links: linksOf(root)
        .map((url) => (url.startsWith("#") ? "#" : url))
        .join(" "),
    },
    words: [folded(wordsOf(root)), folded(wordsOf(page))],
    isStable: toMarkdown(root) === written,
  };
}

/** Words without regard to capitals, with which a sentence may begin. */
const folded = (words: string) => words.toUpperCase().toLowerCase();

const at = (field: TextField | undefined) => (field === undefined ? "" : pathText(field.path));

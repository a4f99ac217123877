import { compile } from "../topics/compile.js";
import { detectTopics } from "../topics/detect-topics.js";
import { disclosedBy } from "../topics/disclosed-by.js";
import { wordsIn } from "../words/locales.js";
import { findersOf } from "./extract/find-phrases.js";
import { mentionsIn } from "./extract/mentions-in.js";
import { lineStarts, pointAt } from "./line-starts.js";
import { pageOf } from "./page-of.js";
import type { Range } from "./range.js";
import type { Format, Reading } from "./reading.js";
import { sectionsOf } from "./sections.js";
import { sentencesOf } from "./sentences.js";
import { endInSource, startInSource } from "./source-map.js";
import { wordsOf } from "./tokens.js";

/** How a document is to be read. */
export interface ReadOptions {
  readonly format: Format;
  /** Language tag of the document; English when it is left out. */
  readonly locale?: string;
}

/**
 * Reads a policy document once, for all rules.
 *
 * Any text can be read: what is not a policy has no topics, and what cannot be parsed is read as plain text and noted.
 *
 * @param source
 *   The document.
 */
export function read(source: string, { format, locale = "en" }: ReadOptions): Reading {
  const language = wordsIn(locale);
  const page = pageOf(source, format);
  const sections = sectionsOf(page);
  const compiled = compile(language);
  // They add to the lexicon, so they come before the words are looked up in it.
  const finders = findersOf(compiled);
  const words = wordsOf(page.text, compiled.lexicon);
  const sentences = sentencesOf(page.text, page.blocks, sections, words, language);
  const topics = detectTopics({ ...page, sections, sentences, words }, compiled);
  const lines = lineStarts(source);
  return {
    format,
    locale: language.locale,
    source,
    text: page.text,
    sections,
    blocks: page.blocks,
    sentences,
    words,
    links: page.links,
    anchors: page.anchors,
    notes: page.notes,
    ...mentionsIn({ ...page, sentences, words }, compiled, finders),
    topics,
    disclosed: disclosedBy(topics, language),
    spanOf: ({ from, to }: Range) => ({
      start: pointAt(lines, startInSource(page.map, from)),
      end: pointAt(lines, from === to ? startInSource(page.map, to) : endInSource(page.map, to)),
    }),
    textOf: ({ from, to }: Range) => page.text.slice(from, to),
  };
}

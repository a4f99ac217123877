import type { Block } from "../reading/block.js";
import type { Link } from "../reading/page.js";
import type { Evidence } from "../reading/reading.js";
import type { Section } from "../reading/section.js";
import type { Sentence } from "../reading/sentence.js";
import type { Words } from "../reading/words.js";
import { bareHeadings } from "./bare-headings.js";
import type { CompiledPatterns } from "./compile.js";
import { contextsOf } from "./context.js";
import { linkLabels } from "./link-labels.js";
import { lookerAt } from "./look.js";
import { keepOwn } from "./of-others.js";
import { repliesTo } from "./replies.js";

/** What topics are found in: a document whose topics are not known yet. */
export interface Unread {
  readonly text: string;
  readonly sections: readonly Section[];
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly words: Words;
  readonly links: readonly Link[];
}

/** Finds the topics, or what else patterns tell of, that a document speaks of, each with its sentences in reading order. */
export function detectTopics<Id extends string>(
  document: Unread,
  compiled: CompiledPatterns<Id>,
): ReadonlyMap<Id, readonly Evidence[]> {
  const { sentences, blocks, text } = document;
  const found = new Map<Id, Evidence[]>();
  const looker = lookerAt(document, compiled);
  const contexts = contextsOf(document);
  const labels = linkLabels(document);
  const bare = bareHeadings(blocks);
  const replies = repliesTo(compiled);

  for (const sentence of sentences) {
    const kind = blocks[sentence.block]?.kind;
    if (kind === "code" || labels.has(sentence.index)) continue;
    const isKnown = looker.open(sentence);
    const isHead = (kind === "heading" && !bare.has(sentence.block)) || kind === "header-row";
    const before = sentences[sentence.index - 1];
    const isBeside = before?.block === sentence.block;
    if (isQuestion(text, sentence)) {
      const asked = looker.begins(compiled.asking, 1)
        ? looker.look(sentence, contexts.of(sentence), false)
        : undefined;
      replies.ask(asked, isBeside);
      continue;
    }
    const pointsBack = isBeside && (looker.begins(compiled.pointingBack, 2) || isQuestion(text, before));
    const above = contexts.of(sentence);
    const told = isKnown
      ? looker.look(sentence, pointsBack ? [...above, before.index] : above, isHead)
      : new Map<Id, Evidence>();
    keepOwn(told, looker, compiled);
    replies.add(told, sentence, isHead, looker);
    for (const [topic, evidence] of told) {
      const list = found.get(topic);
      if (list === undefined) found.set(topic, [evidence]);
      else list.push(evidence);
    }
  }
  return found;
}

function isQuestion(text: string, { to }: Sentence): boolean {
  return text.charCodeAt(to - 1) === 63;
}

import { type Range, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";
import type { FoundTopic } from "../judging/judge-text.js";

/** Topics that were found, and the one whose sentences are lit. */
interface TopicMarks {
  readonly topics: readonly FoundTopic[];
  readonly lit: FoundTopic | undefined;
}

/** Marks other topics in a text. */
export const markTopics = StateEffect.define<TopicMarks>();

/** Marks the words that give topics away, and lights the sentences of one topic. They move with the text. */
export const topicMarks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marks, { changes, effects, newDoc }) => {
    const told = effects.find((effect) => effect.is(markTopics));
    return told?.is(markTopics) ? marksOf(told.value, newDoc.length) : marks.map(changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

function marksOf({ topics, lit }: TopicMarks, length: number): DecorationSet {
  const words = topics.flatMap(({ title, evidence }) =>
    evidence.flatMap((one) => markOf(one.words, "cm-topic", title, length)),
  );
  const sentences = (lit?.evidence ?? []).flatMap((one) => markOf(one, "cm-topic-lit", undefined, length));
  return Decoration.set([...words, ...sentences], true);
}

function markOf(
  { from, to }: { readonly from: number; readonly to: number },
  name: string,
  title: string | undefined,
  length: number,
): Range<Decoration>[] {
  if (from >= to || to > length) return [];
  return [Decoration.mark({ class: name, ...(title && { attributes: { title } }) }).range(from, to)];
}

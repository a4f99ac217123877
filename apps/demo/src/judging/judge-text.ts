import { type LawId, type TopicId, topics } from "@policywright/laws";
import { loadLaw } from "@policywright/laws/load";
import {
  type Finding,
  type Format,
  joined,
  lawsShown,
  lintDocument,
  type Reading,
  read,
} from "@policywright/linter";
import type { TextQuestion } from "./question.js";

/** What is found in a policy that somebody else wrote. */
export interface TextJudgement {
  /** The text that was read. */
  readonly text: string;
  readonly format: Format;
  /** Laws that it was held to. */
  readonly laws: readonly LawId[];
  /** Whether these are the laws that the text itself shows to be meant. */
  readonly areShown: boolean;
  readonly findings: readonly Finding[];
  /** What it speaks of, in the order in which it comes to it. */
  readonly topics: readonly FoundTopic[];
}

/** A topic, and where the text speaks of it. */
export interface FoundTopic {
  readonly id: TopicId;
  readonly title: string;
  readonly means: string;
  /** Whether the text says nothing of it but that it is not so. */
  readonly isDenied: boolean;
  readonly evidence: readonly Evidence[];
}

/** Offsets in the text: of a sentence, and of the words in it that gave the topic away. */
interface Evidence {
  readonly from: number;
  readonly to: number;
  readonly words: { readonly from: number; readonly to: number };
}

/** Laws for a text that shows none. */
const usual: readonly LawId[] = ["gdpr"];

/** Reads a text, and holds it to the laws chosen, or else to those that it shows to be meant. */
export async function judgeText({ text, format, laws, today }: TextQuestion): Promise<TextJudgement> {
  const reading = read(text, { format });
  const shown = lawsShown(reading);
  const areShown = laws === undefined && shown.length > 0;
  const held = laws ?? (areShown ? shown : usual);
  const loaded = await Promise.all(held.map(loadLaw));
  const findings = joined(lintDocument(text, { format, laws: loaded, assumed: areShown, today }));
  return { text, format, laws: held, areShown, findings, topics: topicsIn(reading) };
}

function topicsIn(reading: Reading): readonly FoundTopic[] {
  return [...reading.topics]
    .map(([id, evidence]) => ({
      id,
      title: topics[id].title,
      means: topics[id].means,
      isDenied: evidence.every(({ affirmed }) => !affirmed),
      evidence: evidence.map(({ sentence, match }) => ({
        ...offsets(reading, sentence),
        words: offsets(reading, match),
      })),
    }))
    .toSorted(byPlace);
}

function offsets(reading: Reading, range: Parameters<Reading["spanOf"]>[0]): { from: number; to: number } {
  const { start, end } = reading.spanOf(range);
  return { from: start.offset, to: end.offset };
}

function byPlace(one: FoundTopic, other: FoundTopic): number {
  return (one.evidence[0]?.from ?? 0) - (other.evidence[0]?.from ?? 0);
}

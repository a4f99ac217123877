import type { TopicId } from "@policywright/laws";
import { overlap, type Place } from "@policywright/schema";
import type { Block } from "../reading/block.js";
import type { CountryMention } from "../reading/mentions.js";
import type { Reading } from "../reading/reading.js";

/** What a document says, for looking up what requirements ask. */
export interface Spoken {
  /** Whether the document discloses a topic: affirms it, or denies it where a denial says what it is about. */
  readonly hasTopic: (topic: TopicId) => boolean;
  /** Whether a sentence affirms a topic. */
  readonly affirms: (topic: TopicId) => boolean;
  /** Whether words stand somewhere, whatever their case. */
  readonly hasWords: (words: string) => boolean;
  /** Whether a pattern is met within a block that says something: a heading over nothing does not. */
  readonly matches: (pattern: RegExp) => boolean;
  /** The same, without what is said only to people of other places than these. */
  readonly matchesFor: (places: readonly Place[], pattern: RegExp) => boolean;
}

/** Looks up what a reading says. */
export function spokenIn(reading: Reading, denialTells: (topic: TopicId) => boolean): Spoken {
  const said = saidIn(reading);
  const text = said.map(({ words }) => words).join("\n");
  const byPlaces = new Map<readonly Place[], string>();
  function textFor(places: readonly Place[]): string {
    const known = byPlaces.get(places);
    if (known !== undefined) return known;
    const made = said
      .filter(
        ({ spokenTo }) =>
          spokenTo.length === 0 || spokenTo.some((one) => places.some((place) => overlap(one, place))),
      )
      .map(({ words }) => words)
      .join("\n");
    byPlaces.set(places, made);
    return made;
  }
  const lower = plain(reading.text) + reading.links.map(({ url }) => `\n${plain(url)}`).join("");
  const affirms = (topic: TopicId) =>
    reading.topics.get(topic)?.some((evidence) => evidence.affirmed) ?? false;
  return {
    hasTopic: (topic) => affirms(topic) || (denialTells(topic) && reading.topics.has(topic)),
    affirms,
    hasWords: (words) => lower.includes(plain(words)),
    matches: (pattern) => pattern.test(text),
    matchesFor: (places, pattern) => pattern.test(textFor(places)),
  };
}

/** A block that says something. */
interface Said {
  readonly words: string;
  /** Places whose people alone it is said to; none where it is said to everybody. */
  readonly spokenTo: readonly Place[];
}

const toPeople = /\b(?:live|lives|living|reside|resides|residents?)\b/i;

/** The blocks without headings that nothing stands under, and without the entries of menus and lists of contents. */
function saidIn({ blocks, links, text, countries }: Reading): readonly Said[] {
  const ends = new Map(links.map(({ from, to }) => [from, to]));
  const places = placesByBlock(blocks, countries);
  return blocks
    .filter(({ kind, index }) => kind !== "heading" || (blocks[index + 1] ?? { kind }).kind !== "heading")
    .filter(({ from, to }) => (ends.get(from) ?? -1) < to)
    .map(({ from, to, index }) => {
      const words = text.slice(from, to).replaceAll("\n", " ");
      return { words, spokenTo: toPeople.test(words) ? (places.get(index) ?? []) : [] };
    });
}

/** Block → places that it names. */
function placesByBlock(blocks: readonly Block[], countries: readonly CountryMention[]) {
  const places = new Map<number, Place[]>();
  let block = 0;
  for (const { from, place } of countries) {
    while (block < blocks.length - 1 && (blocks[block]?.to ?? 0) <= from) block += 1;
    places.set(block, [...(places.get(block) ?? []), place]);
  }
  return places;
}

function plain(words: string): string {
  return words.toLowerCase().replaceAll(/[’‘]/g, "'").replaceAll(/\s+/g, " ");
}

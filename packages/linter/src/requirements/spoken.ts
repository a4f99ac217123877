import type { NeedName, TopicId } from "@policywright/laws";
import { overlap, type Place } from "@policywright/schema";
import type { Block } from "../reading/block.js";
import type { CountryMention } from "../reading/mentions.js";
import type { Evidence, Reading } from "../reading/reading.js";
import { compile } from "../topics/compile.js";
import { detectTopics } from "../topics/detect-topics.js";
import { wordsIn } from "../words/locales.js";

/** What a document says, for looking up what requirements ask. */
export interface Spoken {
  /** Whether the document discloses a topic: affirms it, or denies it where a denial says what it is about. */
  readonly hasTopic: (topic: TopicId) => boolean;
  /** Whether a sentence affirms a topic. */
  readonly affirms: (topic: TopicId) => boolean;
  /** Whether words stand somewhere, whatever their case. */
  readonly hasWords: (words: string) => boolean;
  /** Whether it is known in which words a need is said. */
  readonly knows: (need: NeedName) => boolean;
  /** Whether a need is said; with places, whether it is said to people there, and not only to those of other places. */
  readonly says: (need: NeedName, places?: readonly Place[]) => boolean;
  /** Whether one of some words stands in a block that says a need. */
  readonly hasWordsBeside: (need: NeedName, words: readonly string[]) => boolean;
}

/** Looks up what a reading says. */
export function spokenIn(reading: Reading): Spoken {
  const words = wordsIn(reading.locale);
  const told = detectTopics(reading, compile(words).needs);
  const spokenTo = placesSpokenTo(reading);
  const lower = plain(reading.text) + reading.links.map(({ url }) => `\n${plain(url)}`).join("");
  const affirms = (topic: TopicId) => isAffirmed(reading.topics.get(topic));

  function evidenceOf(need: NeedName): readonly (readonly Evidence[])[] {
    const { denial = false, too } = words.needs[need] ?? {};
    const parts = [told.get(need), ...(too === undefined ? [] : [told.get(`${need} too`)])];
    return parts.map((part = []) => part.filter(({ affirmed }) => affirmed || denial));
  }

  function isSaidTo(places: readonly Place[], { sentence }: Evidence): boolean {
    const there = spokenTo(sentence.block);
    return there.length === 0 || there.some((one) => places.some((place) => overlap(one, place)));
  }

  return {
    hasTopic: (topic) =>
      affirms(topic) || (words.topics[topic]?.denial === true && reading.topics.has(topic)),
    affirms,
    hasWords: (sought) => lower.includes(plain(sought)),
    knows: (need) => words.needs[need] !== undefined,
    says: (need, places) =>
      evidenceOf(need).every((part) => part.some((one) => places === undefined || isSaidTo(places, one))),
    hasWordsBeside: (need, sought) =>
      evidenceOf(need).some((part) =>
        part.some(({ sentence: { block } }) => {
          const said = plain(reading.textOf(reading.blocks[block] ?? { from: 0, to: 0 }));
          return sought.some((one) => said.includes(plain(one)));
        }),
      ),
  };
}

function isAffirmed(evidence: readonly Evidence[] | undefined): boolean {
  return evidence?.some(({ affirmed }) => affirmed) ?? false;
}

const toPeople = /\b(?:live|lives|living|reside|resides|residents?)\b/i;

/**
 * Gives the places whose people alone a block is said to; none where it is said to everybody.
 *
 * What leads up to a list says it for its items: “If you live in France, you have these rights:”.
 */
function placesSpokenTo({ blocks, text, countries }: Reading): (block: number) => readonly Place[] {
  const named = placesByBlock(blocks, countries);
  return function placesOf(index): readonly Place[] {
    const { from, to, lead } = blocks[index] ?? { from: 0, to: 0 };
    const own = toPeople.test(text.slice(from, to)) ? (named.get(index) ?? []) : [];
    return own.length > 0 || lead === undefined || lead >= index ? own : placesOf(lead);
  };
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

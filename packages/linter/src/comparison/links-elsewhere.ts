import { sentenceAt } from "../document/place-among.js";
import type { Link } from "../reading/page.js";
import type { Range } from "../reading/range.js";
import type { Reading } from "../reading/reading.js";
import { comparable } from "./comparable.js";

/** A link that stands where the model gives one of the same words, and that leads elsewhere. */
export interface LinkElsewhere {
  readonly range: Range;
  readonly url: string;
  readonly expected: string;
}

/**
 * Finds links that lead elsewhere than the links that a model gives in the same words of the same sentences.
 *
 * Addresses within a site are not compared: sites write them in their own way.
 */
export function linksElsewhere(reading: Reading, expected: Reading): readonly LinkElsewhere[] {
  const known = new Map(expected.links.map((link) => [wordsOf(expected, link), addressOf(link)]));
  return reading.links.flatMap((link) => {
    const address = addressOf(link);
    const wanted = address && known.get(wordsOf(reading, link));
    if (!wanted || plain(address) === plain(wanted)) return [];
    return [{ range: { from: link.from, to: link.to }, url: address, expected: wanted }];
  });
}

/** The words of a link, with those of its sentence, or of its row of a table. */
function wordsOf(reading: Reading, { from, to }: Link): string {
  const sentence = sentenceAt(reading, from);
  const block = reading.blocks[sentence?.block ?? -1];
  const around = block?.kind === "row" ? block : sentence;
  return [around ?? { from, to }, { from, to }].map((range) => comparable(reading.textOf(range))).join("\n");
}

/** The address of a link that leads to one place from everywhere, without its query. */
function addressOf({ url }: Link): string | undefined {
  return /^(?:https?:\/\/|mailto:|tel:)[^\s?#]{1,500}/i.exec(url)?.[0];
}

function plain(address: string): string {
  const low = address.toLowerCase().replace(/^https?:\/\/(?:www\.)?/, "");
  return low.endsWith("/") ? low.slice(0, -1) : low;
}

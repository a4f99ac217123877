import type { Sentence } from "../reading/sentence.js";
import { bareHeadings } from "./bare-headings.js";
import type { Unread } from "./detect-topics.js";
import { looseLeads } from "./loose-leads.js";

/** Leads and headings are followed upwards no further than this. */
const furthest = 6;

/** What a sentence stands under, as places of sentences. */
export interface Contexts {
  of(sentence: Sentence): readonly number[];
}

/** Finds headings, leads and heads of columns of the sentences of a document. */
export function contextsOf({ text, sentences, blocks, sections }: Unread): Contexts {
  const loose = looseLeads(text, blocks);
  const bare = bareHeadings(blocks);
  /** First and last sentence of each block. */
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  for (const { block, index } of sentences) {
    if (!first.has(block)) first.set(block, index);
    last.set(block, index);
  }
  const ofBlock = new Map<number, readonly number[]>();

  function aboveBlock(index: number): readonly number[] {
    const known = ofBlock.get(index);
    if (known !== undefined) return known;
    const found: number[] = [];
    let lead = blocks[index]?.lead;
    for (let steps = 0; lead !== undefined && steps < furthest; steps++) {
      found.push(last.get(lead) ?? -1);
      lead = blocks[lead]?.lead;
    }
    for (const above of loose(index)) found.push(last.get(above) ?? -1);
    for (const above of bare.get(index) ?? []) found.push(first.get(above) ?? -1);
    const place = first.get(index);
    let section = place === undefined ? undefined : sections[sentences[place]?.section ?? 0];
    for (let steps = 0; section?.heading !== undefined && steps < furthest; steps++) {
      if (section.heading !== index) found.push(first.get(section.heading) ?? -1);
      section = section.parent === undefined ? undefined : sections[section.parent];
    }
    const kept = found.filter((at) => at >= 0);
    ofBlock.set(index, kept);
    return kept;
  }

  function headOf({ block, column }: Sentence): readonly number[] {
    const header = blocks[block]?.header;
    if (header === undefined || column === undefined) return [];
    let at = first.get(header);
    while (at !== undefined && sentences[at]?.block === header) {
      if (sentences[at]?.column === column) return [at];
      at += 1;
    }
    return [];
  }

  return {
    of: (sentence) => {
      const above = aboveBlock(sentence.block);
      return sentence.column === undefined ? above : [...headOf(sentence), ...above];
    },
  };
}

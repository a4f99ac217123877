import { type LawId, lawIndex, type TopicId } from "@policywright/laws";
import { isWithin, type Place } from "@policywright/schema";
import type { Reading } from "../reading/reading.js";

/** Laws that are meant along with one that a text names, by the name. */
const meantWith: Readonly<Record<string, readonly LawId[]>> = {
  gdpr: ["gdpr", "eprivacy"],
  "uk-gdpr": ["uk-gdpr", "uk-pecr"],
  "uk-dpa-2018": ["uk-gdpr", "uk-pecr"],
  cpra: ["ccpa"],
};

/** Topics that only one law's people are told of. */
const telling: readonly (readonly [TopicId, readonly LawId[]])[] = [
  ["california", ["ccpa"]],
  ["ccpa.right-to-know", ["ccpa"]],
];

/** Regions and states whose readers are spoken to, with the laws that are assumed for them. */
const spokenTo: readonly (readonly [Place, readonly LawId[]])[] = [
  ["eea", ["gdpr", "eprivacy"]],
  ["GB", ["uk-gdpr", "uk-pecr"]],
];

/**
 * The laws that a text shows to be meant, for documents of which nobody says where their readers are.
 *
 * It names the law; speaks to readers of a place where the law gives rights; or tells of what only that law asks.
 * To hold the document to them, load them with `loadLaw` and pass them as laws that are assumed.
 */
export function lawsShown({ laws, countries, topics }: Reading): readonly LawId[] {
  const shown = new Set<LawId>(laws.flatMap(({ law }) => meantWith[law] ?? (isLaw(law) ? [law] : [])));
  for (const [topic, ids] of telling) if (topics.has(topic)) for (const id of ids) shown.add(id);
  if (topics.has("audience.international") || topics.has("rights.complaint"))
    for (const [place, ids] of spokenTo)
      if (countries.some((country) => isWithin(country.place, place))) for (const id of ids) shown.add(id);
  return Object.keys(lawIndex)
    .filter(isLaw)
    .filter((id) => shown.has(id));
}

function isLaw(id: string): id is LawId {
  return Object.hasOwn(lawIndex, id);
}

import type { Policy } from "@policywright/schema";
import { isWordPart } from "../reading/characters.js";
import type { Range } from "../reading/range.js";
import type { Reading } from "../reading/reading.js";

/** A cookie of a model that a document names. */
export interface NamedCookie {
  readonly id: string;
  readonly name: string;
  /** Where it first stands; none when the document does not name it. */
  readonly range: Range | undefined;
}

/** The cookies of a model by their names, and where a document names them. */
export function cookiesNamed({ text }: Reading, { cookies }: Policy): readonly NamedCookie[] {
  return Object.entries(cookies?.items ?? {}).flatMap(([id, { name }]) =>
    name === undefined ? [] : [{ id, name, range: placeOf(text, name) }],
  );
}

/** Where a name stands that is no part of another word. */
function placeOf(text: string, name: string): Range | undefined {
  for (let from = text.indexOf(name); from !== -1; from = text.indexOf(name, from + 1)) {
    const to = from + name.length;
    if (!isInName(text, from - 1) && !isInName(text, to)) return { from, to };
  }
  return undefined;
}

const isInName = (text: string, at: number) => text.charAt(at) === "_" || isWordPart(text.charCodeAt(at));

import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { fragmentOpening } from "./carries-model.js";

/** Largest model that a link may unfold to, in bytes: a link from a stranger must not fill the memory. */
const largest = 2_000_000;

/** A fragment that carries a model, compressed. Fragments are never sent to a server. */
export function fragmentOf(input: unknown): string {
  const bytes = deflateSync(strToU8(JSON.stringify(input)), { level: 9 });
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return fragmentOpening + btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/**
 * The model in a fragment.
 *
 * @throws {RangeError}
 *   When the fragment is cut off, damaged, or unfolds to more than two megabytes.
 */
export function modelIn(fragment: string): unknown {
  try {
    const binary = atob(fragment.slice(fragmentOpening.length).replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const unfolded = inflateSync(bytes, { out: new Uint8Array(largest) });
    return JSON.parse(strFromU8(unfolded));
  } catch {
    throw new RangeError(
      "Unexpected end of the link, expected a whole model: the link was cut off or changed",
    );
  }
}

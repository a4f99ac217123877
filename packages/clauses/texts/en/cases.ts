import type { Text } from "../../src/text.js";

/**
 * Forms of words that gaps ask for by name, `{alone country}`.
 *
 * - `alone`: a place without article, as in an address or a cell
 */
export const cases = {
  alone: [{ opens: /^the /u, becomes: "" }],
} as const satisfies Text["cases"];

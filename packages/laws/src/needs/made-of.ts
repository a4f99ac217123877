import { all } from "./look.js";
import type { Need } from "./need.js";

/** Something that is needed as the whole of others. */
export function madeOf(says: string, ...parts: readonly [Need, ...Need[]]): Need {
  const [first, ...others] = parts;
  return { says, look: all(first.look, ...others.map(({ look }) => look)), parts };
}

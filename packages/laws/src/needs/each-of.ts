import type { Policy } from "@policywright/schema";
import type { Look, Sight } from "./need.js";

/**
 * Looks for something in each entry of a collection that lies deeper in the model.
 *
 * @param collection
 *   Path of the collection: `cookies.items`. It is missing where it has no entry.
 * @param entriesOf
 *   Reads it.
 * @param look
 *   Looks for it in one entry, given its path: `cookies.items.visits`.
 * @param where
 *   Entries that are looked at; all if left out.
 */
export function eachOf<E>(
  collection: string,
  entriesOf: (policy: Policy) => Readonly<Record<string, E>> | undefined,
  look: (path: string) => Look,
  where: (entry: E, policy: Policy) => boolean = () => true,
): Look {
  return (policy) => {
    const entries = Object.entries(entriesOf(policy) ?? {});
    if (entries.length === 0) return { declared: [], missing: [collection] };
    const chosen = entries.filter(([, entry]) => where(entry, policy));
    const sights = chosen.map(([id]) => look(`${collection}.${id}`)(policy));
    return {
      declared: sights.flatMap(({ declared }) => declared),
      missing: sights.flatMap(({ missing }) => missing),
    };
  };
}

/** Looks for any of it; where there is none, what the first lacks is missing. */
export function preferably(first: Look, ...others: readonly Look[]): Look {
  return (policy) => {
    const sights: readonly Sight[] = [first, ...others].map((look) => look(policy));
    const whole = sights.filter(({ missing }) => missing.length === 0);
    if (whole.length === 0) return { declared: [], missing: first(policy).missing };
    return { declared: whole.flatMap(({ declared }) => declared), missing: [] };
  };
}

/** Looks for something that documents meet without saying it: no statement has to rest on it. */
export function unsaid(look: Look): Look {
  return (policy) => ({ ...look(policy), declared: [] });
}

import type { Policy } from "@policywright/schema";
import type { Look, Sight } from "./need.js";

/** Looks for a fact at a path, whether it says yes or no: `sale.sells`. */
export function at(path: string): Look {
  const value = reader(path);
  return (policy) => sight(path, isDeclared(value(policy)));
}

/** Looks for a yes at a path; a declared no does not do. */
export function yesAt(path: string): Look {
  const value = reader(path);
  return (policy) => sight(path, value(policy) === true);
}

/** Looks for a no at a path; a declared yes does not do. */
export function noAt(path: string): Look {
  const value = reader(path);
  return (policy) => sight(path, value(policy) === false);
}

/** Looks for a list at a path that has at least one of some items. */
export function listed(path: string, ...items: readonly string[]): Look {
  const value = reader(path);
  return (policy) => {
    const list = value(policy);
    const found = Array.isArray(list) && items.some((item) => list.includes(item));
    return sight(path, found);
  };
}

/** Looks for all of it. */
export function all(...looks: readonly [Look, ...Look[]]): Look {
  return (policy) => joined(looks.map((look) => look(policy)));
}

/** Looks for any of it; where there is none, all of it is missing. */
export function either(...looks: readonly [Look, ...Look[]]): Look {
  return (policy) => {
    const sights = looks.map((look) => look(policy));
    const whole = sights.filter(({ missing }) => missing.length === 0);
    if (whole.length > 0) return joined(whole);
    const isOneEnough = sights.every(({ missing, oneOf }) => missing.length === 1 || oneOf);
    return { ...joined(sights), declared: [], ...(isOneEnough && { oneOf: true }) };
  };
}

/**
 * Looks for something in each entry of a collection; the collection is missing where it has none.
 *
 * @param collection
 *   Path of the collection: `activities`.
 * @param look
 *   Looks for it in one entry, given its path: `activities.orders`.
 * @param where
 *   Entries that are looked at; all if left out. Where it lets none through, nothing is missing.
 */
export function each<C extends keyof Policy & string>(
  collection: C,
  look: (path: string) => Look,
  where: (entry: Entry<C>, policy: Policy) => boolean = () => true,
): Look {
  return (policy) => {
    const entries = Object.entries((policy[collection] ?? {}) as Readonly<Record<string, Entry<C>>>);
    if (entries.length === 0) return sight(collection, false);
    const chosen = entries.filter(([, entry]) => where(entry, policy));
    return joined(chosen.map(([id]) => look(`${collection}.${id}`)(policy)));
  };
}

/** Looks for something in at least one entry of a collection. */
export function some<C extends keyof Policy & string>(
  collection: C,
  look: (path: string) => Look,
  where: (entry: Entry<C>, policy: Policy) => boolean = () => true,
): Look {
  return (policy) => {
    const entries = Object.entries((policy[collection] ?? {}) as Readonly<Record<string, Entry<C>>>);
    const chosen = entries.filter(([, entry]) => where(entry, policy));
    const [first, ...others] = chosen.map(([id]) => look(`${collection}.${id}`));
    return first ? either(first, ...others)(policy) : sight(collection, false);
  };
}

/** An entry of a collection of the model. */
type Entry<C extends keyof Policy> =
  NonNullable<Policy[C]> extends Readonly<Record<string, infer E>> ? NonNullable<E> : never;

function sight(path: string, declared: boolean): Sight {
  return declared ? { declared: [path], missing: [] } : { declared: [], missing: [path] };
}

function joined(sights: readonly Sight[]): Sight {
  const declared: string[] = [];
  const missing: string[] = [];
  for (const sight of sights) {
    declared.push(...sight.declared);
    missing.push(...sight.missing);
  }
  const lacking = sights.filter((sight) => sight.missing.length > 0);
  return { declared, missing, ...(lacking.length === 1 && lacking[0]?.oneOf && { oneOf: true }) };
}

function isDeclared(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null;
}

/** Reads what stands at a path such as `controller.address`; ids have no dots. */
function reader(path: string): (policy: Policy) => unknown {
  const keys = path.split(".");
  return (policy) => {
    let value: unknown = policy;
    for (const key of keys) {
      if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
      value = (value as Readonly<Record<string, unknown>>)[key];
    }
    return value;
  };
}

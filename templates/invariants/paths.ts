import { type Path, pathText } from "@policywright/schema";

/** Whether a path is about form: how documents look and are ordered, not what they state. */
export function isPresentation(path: Path): boolean {
  const [top, , setting = ""] = path;
  if (top === "definitions") return setting === "inIntroduction";
  if (top === "documents")
    return ["sections", "title", "designation", "datePosition"].includes(String(setting));
  return ["$schema", "locales", "style", "clauses", "ownSections"].includes(String(top));
}

/** Paths of everything in a value, outermost first; the value itself left out. */
export function* pathsIn(value: unknown, base: Path = []): Generator<Path> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const path = [...base, Array.isArray(value) ? Number(key) : key];
    yield path;
    yield* pathsIn(child, path);
  }
}

/** What stands at a path, or nothing. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (node, key) => (typeof node === "object" && node !== null ? Reflect.get(node, key) : undefined),
    value,
  );
}

/** Paths of texts, numbers and yes-or-no in a value. */
export function leavesIn(value: unknown): Path[] {
  return [...pathsIn(value)].filter((path) => typeof valueAt(value, path) !== "object");
}

/** A value less some of its parts. */
export interface Without {
  readonly value: unknown;
  /** Path in the smaller value → the one in the whole, for items of a list that have moved up. */
  readonly origins: ReadonlyMap<string, string>;
}

/** Takes parts out of a value; the items after one taken from a list move up. What nothing is taken from is no copy. */
export function without(whole: unknown, taken: readonly Path[]): Without {
  const gone = new Set(taken.map(pathText));
  const touched = new Set(taken.flatMap((path) => path.map((_, depth) => pathText(path.slice(0, depth)))));
  const origins = new Map<string, string>();
  return { value: copy(whole, "", ""), origins };

  function copy(node: unknown, from: string, to: string): unknown {
    if (from !== to) origins.set(to, from);
    if (typeof node !== "object" || node === null) return node;
    if (from === to && !touched.has(from)) return node;
    if (Array.isArray(node)) {
      const kept = node
        .map((child, index) => [child, `${from}[${index}]`])
        .filter(([, path]) => !gone.has(path));
      return kept.map(([child, path], index) => copy(child, path, `${to}[${index}]`));
    }
    const base = from === "" ? "" : ".";
    return Object.fromEntries(
      Object.entries(node).flatMap(([key, child]) =>
        gone.has(`${from}${base}${key}`)
          ? []
          : [[key, copy(child, `${from}${base}${key}`, `${to}${base}${key}`)]],
      ),
    );
  }
}

/** A copy with another value at a path. */
export function replaced(whole: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof whole !== "object" || whole === null) return whole;
  const child = replaced(Reflect.get(whole, key), rest, value);
  return Array.isArray(whole) ? whole.with(Number(key), child) : { ...whole, [key]: child };
}

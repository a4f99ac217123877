import { diffArrays } from "diff";
import { countsOf, isTaken } from "./counts.js";
import type { Unit } from "./unit.js";

/** A place at which two documents differ: what is expected there, and what stands there. */
export interface Hunk {
  readonly expected: readonly Unit[];
  readonly found: readonly Unit[];
  /** The unit before it that both have; none at the start. */
  readonly before: Unit | undefined;
  /** The unit after it that both have; none at the end. */
  readonly after: Unit | undefined;
}

/** More units that one document alone has than this leave nothing to compare. */
const most = 3000;

/**
 * The places at which the units of two documents differ, in order.
 *
 * What only stands elsewhere is no difference.
 *
 * @returns
 *   Nothing when the documents have too little in common.
 */
export function hunksOf(expected: readonly Unit[], found: readonly Unit[]): readonly Hunk[] | undefined {
  const parts = diffArrays(
    expected.map(({ key }) => key),
    found.map(({ key }) => key),
    { maxEditLength: most },
  );
  if (parts === undefined) return undefined;
  const hunks: Hunk[] = [];
  let at = 0;
  let to = 0;
  let open: { expected: Unit[]; found: Unit[] } | undefined;
  function close(after: Unit | undefined, before: number): void {
    if (open === undefined) return;
    hunks.push({ ...open, before: found[before], after });
    open = undefined;
  }
  for (const { value, added, removed } of parts) {
    const { length } = value;
    if (!added && !removed) {
      close(found[to], to - (open?.found.length ?? 0) - 1);
      at += length;
      to += length;
      continue;
    }
    open ??= { expected: [], found: [] };
    if (removed) open.expected.push(...expected.slice(at, at + length));
    else open.found.push(...found.slice(to, to + length));
    if (removed) at += length;
    else to += length;
  }
  close(undefined, to - (open?.found.length ?? 0) - 1);
  return withoutMoved(hunks);
}

/** Leaves out what stands at another place. */
function withoutMoved(hunks: readonly Hunk[]): readonly Hunk[] {
  const added = countsOf(hunks.flatMap(({ found }) => found));
  const moved = new Map<string, number>();
  for (const { key } of hunks.flatMap(({ expected }) => expected)) {
    const count = moved.get(key) ?? 0;
    if (count < (added.get(key) ?? 0)) moved.set(key, count + 1);
  }
  const gone = new Map(moved);
  return hunks.map((hunk) => ({
    ...hunk,
    expected: hunk.expected.filter(({ key }) => !isTaken(moved, key)),
    found: hunk.found.filter(({ key }) => !isTaken(gone, key)),
  }));
}

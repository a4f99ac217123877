import type { Range } from "../reading/range.js";
import type { Reading } from "../reading/reading.js";
import { beside } from "./beside.js";
import type { ExpectedForm } from "./expected-units.js";
import { isGuide } from "./guides.js";
import { type Hunk, hunksOf } from "./hunks.js";
import { type Pair, pairsOf } from "./pairs.js";
import type { Unit } from "./unit.js";

/** A place at which a document is not what its model gives. */
export interface Change {
  /** Said by the model and not here, said in other words, or said here alone. */
  readonly kind: "missing" | "reworded" | "added";
  readonly expected: readonly Unit[];
  readonly found: readonly Unit[];
  /** What stands there; of what is missing, what stands before it or else after it. */
  readonly range: Range;
}

/** Finds where a document is not what its model gives; nothing when it has too little in common with that. */
export function changesOf(
  reading: Reading,
  units: readonly Unit[],
  { units: expected }: ExpectedForm,
): readonly Change[] | undefined {
  const hunks = hunksOf(expected, units);
  if (hunks === undefined) return undefined;
  const keys = new Set(expected.map(({ key }) => key));
  const isBeside = beside(reading, units);
  return hunks.flatMap((hunk) => {
    const said = hunk.expected.filter((unit) => !isGuide(unit, expected));
    const found = hunk.found.filter(({ key }) => !keys.has(key));
    const pairs = pairsOf(said, found).map((pair) =>
      pair.isAlike ? pair : { ...pair, found: pair.found.filter((unit) => !isBeside(unit, hunk)) },
    );
    return changesIn(pairs, hunk);
  });
}

function changesIn(pairs: readonly Pair[], { before, after }: Hunk): readonly Change[] {
  const changes: Change[] = [];
  let last = before;
  for (const { expected, found } of pairs) {
    const [first] = found;
    if (first !== undefined) {
      last = found.at(-1) ?? first;
      const kind = expected.length === 0 ? "added" : "reworded";
      changes.push({ kind, expected, found, range: { from: first.from, to: last.to } });
      continue;
    }
    const lost = expected.filter(isStatement);
    const place = last ?? after;
    if (lost.length === 0) continue;
    const range = { from: place?.from ?? 0, to: place?.to ?? 0 };
    changes.push({ kind: "missing", expected: lost, found, range });
  }
  return changes;
}

/** Headings, captions and the heads of columns say nothing by themselves; of what no source map tells, sentences do. */
function isStatement({ statements, kind }: Unit): boolean {
  return statements.length > 0 || kind === "paragraph" || kind === "item" || kind === "row";
}

/** Which place of the source each place of the visible text comes from: runs that are copied as they are. */
export interface SourceMap {
  /** Offset in the text at which a run begins. */
  readonly text: readonly number[];
  /** Offset in the source at which it begins. */
  readonly source: readonly number[];
  /** Offset in the source at which it ends, for a run that is not a copy (`&amp;`); 0 for one that is. */
  readonly end: readonly number[];
}

/** Offset in the source of the character at an offset of the text. */
export function startInSource(map: SourceMap, offset: number): number {
  const run = runAt(map.text, offset);
  const source = map.source[run] ?? 0;
  return map.end[run] ? source : source + offset - (map.text[run] ?? 0);
}

/** Offset in the source after the character before an offset of the text. */
export function endInSource(map: SourceMap, offset: number): number {
  const run = runAt(map.text, Math.max(0, offset - 1));
  return map.end[run] || (map.source[run] ?? 0) + offset - (map.text[run] ?? 0);
}

/** Place of the last run that begins at or before an offset; 0 when there is none. */
export function runAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

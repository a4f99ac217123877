import type { Finding } from "../finding.js";

/** Findings that are known and left for later: fingerprint → how many there are. */
export type Baseline = Readonly<Record<string, number>>;

/**
 * What a finding is known by, the same on every day and whatever else changes: its rule, with the path in a model, or
 * with what it says of a document.
 */
export function fingerprint({ rule, path, span, message }: Finding): string {
  return path === undefined || span !== undefined ? `${rule}: ${message}` : `${rule} at ${path}`;
}

/** The baseline of findings, sorted, so that it changes only where they do. */
export function baselineOf(findings: readonly Finding[]): Baseline {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const print = fingerprint(finding);
    counts.set(print, (counts.get(print) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** Findings that a baseline does not hold; of several that are alike, those beyond its number. */
export function beyondBaseline(findings: readonly Finding[], baseline: Baseline): Finding[] {
  const left = new Map(Object.entries(baseline));
  return findings.filter((finding) => {
    const print = fingerprint(finding);
    const count = left.get(print) ?? 0;
    if (count > 0) left.set(print, count - 1);
    return count === 0;
  });
}

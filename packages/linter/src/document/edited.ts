import type { Edit, Finding } from "../finding.js";

/**
 * Mends a document by the edits of its findings.
 *
 * Findings whose edits touch those of an earlier one wait for the next time.
 *
 * @param source
 *   The document that the findings are of.
 */
export function edited(source: string, findings: readonly Finding[]): string {
  const edits = findings
    .flatMap((finding) => (finding.edits ? [finding.edits.toSorted(byStart)] : []))
    .toSorted(([one], [other]) => startOf(one) - startOf(other));
  let end = 0;
  const taken: Edit[] = [];
  for (const group of edits) {
    if (startOf(group[0]) < end) continue;
    taken.push(...group);
    end = group.at(-1)?.span.end.offset ?? end;
  }
  let mended = "";
  let done = 0;
  for (const { span, text } of taken) {
    mended += source.slice(done, span.start.offset) + text;
    done = span.end.offset;
  }
  return mended + source.slice(done);
}

const startOf = (edit: Edit | undefined) => edit?.span.start.offset ?? 0;
const byStart = (one: Edit, other: Edit) => startOf(one) - startOf(other);

import type { DocumentContext, DocumentFound, DocumentRule } from "../document-rule.js";
import type { Edit, Finding, Severity, Span } from "../finding.js";
import { lineStarts, pointAt } from "../reading/line-starts.js";
import type { Range } from "../reading/range.js";
import type { Reading } from "../reading/reading.js";
import type { ChosenRule } from "./chosen-rules.js";
import { quoted } from "./quoted.js";

/** What rules find in a document, rule by rule. */
export function findingsOf(
  reading: Reading,
  context: DocumentContext,
  rules: readonly ChosenRule[],
): readonly Finding[] {
  const places = placesOf(reading);
  const findings: Finding[] = [];
  for (const { rule, severity } of rules)
    for (const found of rule.check(reading, context)) findings.push(findingOf(rule, found, severity, places));
  return findings;
}

/** Where the ranges of what is found are, in the source. */
interface Places {
  readonly spanOf: (found: DocumentFound, range: Range) => Span;
  readonly wordsOf: (found: DocumentFound, range: Range) => string;
  readonly source: string;
}

function placesOf({ source, spanOf, textOf }: Reading): Places {
  let lines: readonly number[] | undefined;
  function spanInSource({ from, to }: Range): Span {
    lines ??= lineStarts(source);
    return { start: pointAt(lines, from), end: pointAt(lines, to) };
  }
  /** What is put in between stands right after the word before it, not before the one after it. */
  function spanInText(range: Range): Span {
    if (range.from < range.to || range.from === 0) return spanOf(range);
    const { end } = spanOf({ from: range.from - 1, to: range.from });
    return { start: end, end };
  }
  return {
    spanOf: ({ within }, range) => (within === "source" ? spanInSource(range) : spanInText(range)),
    wordsOf: ({ within }, range) =>
      within === "source" ? source.slice(range.from, range.to) : textOf(range),
    source,
  };
}

function findingOf(rule: DocumentRule, found: DocumentFound, chosen: Severity | undefined, places: Places) {
  const { range, message, fix, severity, requirements, facts: [path, ...also] = [] } = found;
  const edits = editsOf(found, places);
  const finding: Finding = {
    rule: rule.id,
    severity: chosen ?? severity ?? rule.severity,
    message,
    why: rule.why,
    fix: fix ?? rule.fix,
    span: places.spanOf(found, range),
    quote: quoted(places.wordsOf(found, range)),
    ...(path === undefined ? {} : { path }),
    ...(also.length > 0 ? { also } : {}),
    ...(requirements === undefined ? {} : { requirements }),
    ...(edits === undefined ? {} : { edits }),
  };
  return finding;
}

/** The edits in the source; none at all when one of them would change signs that the text does not show. */
function editsOf(found: DocumentFound, places: Places): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  for (const { range, text } of found.edits ?? []) {
    const span = places.spanOf(found, range);
    const before = places.source.slice(span.start.offset, span.end.offset);
    if (oneSpace(before) !== oneSpace(places.wordsOf(found, range))) return undefined;
    edits.push({ span, text });
  }
  return edits.length > 0 ? edits : undefined;
}

const oneSpace = (words: string) => words.replaceAll(/\s+/g, " ");

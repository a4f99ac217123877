import type { Text } from "@policywright/clauses";
import { markdown, sourceMap } from "@policywright/generator";
import type { Day, Law } from "@policywright/laws";
import { type Finding, lintDocument } from "@policywright/linter";
import type { Policy } from "@policywright/schema";
import { type Edition, editionsOf } from "../documents/edition.js";
import { loadWording } from "../documents/wordings.js";
import type { JudgedSentence } from "./judgement.js";

/** Something found in documents of a model, and the sentences at which it was found. */
interface DocumentFinding extends Finding {
  readonly sentences: readonly JudgedSentence[];
}

/** What the linter finds in all documents of a model: what one rule finds in several sentences is one finding. */
export async function judgeDocuments(
  policy: Policy,
  laws: readonly Law[],
  today: Day,
): Promise<readonly DocumentFinding[]> {
  const groups = new Map<string, DocumentFinding>();
  for (const edition of editionsOf(policy)) {
    const text = await loadWording[edition.locale]();
    for (const finding of findingsIn(edition, policy, text, { laws, today })) {
      const known = groups.get(finding.rule);
      const sentences = [...(known?.sentences ?? []), ...finding.sentences];
      groups.set(finding.rule, { ...(known ?? finding), sentences });
    }
  }
  return [...groups.values()];
}

function findingsIn(
  edition: Edition,
  policy: Policy,
  text: Text,
  held: { readonly laws: readonly Law[]; readonly today: Day },
): readonly DocumentFinding[] {
  const { document, locale } = edition;
  const written = attempt(() => markdown(policy, text, { document }));
  if (written === undefined) return [];
  const { statements } = sourceMap(policy, text, { document });
  const expected = [{ markdown: written, statements }];
  const findings = lintDocument(written, { format: "markdown", locale, model: policy, expected, ...held });
  return findings.map(({ span, edits: _, ...finding }) => {
    const line = span?.start.line ?? 1;
    const said = statements.find(({ lines }) => lines.start <= line && line <= lines.end);
    const sentence = said && { edition, statement: said.id, quote: finding.quote ?? "" };
    return { ...finding, sentences: sentence === undefined ? [] : [sentence] };
  });
}

/** A document that cannot be written says why where it would be shown; nothing is found in it. */
function attempt(write: () => string): string | undefined {
  try {
    return write();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

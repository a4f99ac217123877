import type { Law } from "@policywright/laws";
import type { VFile } from "vfile";
import type { Edit, Finding, Severity, Span } from "../finding.js";

/** Where messages can lead to. */
export interface MessageLinks {
  /** Address of the folder of the rules' pages. */
  readonly pages?: string | undefined;
  /** Laws whose text a message about a requirement leads to. */
  readonly laws?: readonly Law[] | undefined;
}

/** A message that is fatal is an error; one of which it is not said is information. */
const fatal: Readonly<Record<Severity, boolean | undefined>> = {
  error: true,
  warning: false,
  advice: undefined,
};

/**
 * Adds findings of a document to its file as messages, which reporters and editors of unified understand.
 *
 * `source` is `policywright`, `ruleId` the rule or requirement, `note` why it matters and what to do, `url` the page
 * of the rule or the text of the law, `actual` the words at the place, and `expected` what they are to be if one mend is sure.
 */
export function addMessages(file: VFile, findings: readonly Finding[], links: MessageLinks = {}): void {
  const text = String(file);
  for (const finding of findings) {
    const { span, rule, severity } = finding;
    const message = file.message(finding.message, {
      source: "policywright",
      ruleId: rule,
      ...(span && { place: span }),
    });
    message.fatal = fatal[severity];
    message.note = `${finding.why}\n${finding.fix}`;
    message.url = urlOf(finding, links);
    if (span === undefined) continue;
    message.actual = text.slice(span.start.offset, span.end.offset);
    const mended = mendedWords(text, span, finding.edits);
    if (mended !== undefined) message.expected = [mended];
  }
}

function urlOf({ rule, requirements }: Finding, { pages, laws = [] }: MessageLinks): string | undefined {
  const [first] = requirements ?? [];
  if (first?.id === rule) return laws.find(({ id }) => id === first.law)?.url;
  return pages === undefined ? undefined : `${pages.replace(/\/$/, "")}/${rule}.md`;
}

/** The words of a place as edits leave them; nothing where an edit reaches beyond it. */
function mendedWords(text: string, { start, end }: Span, edits: readonly Edit[] = []): string | undefined {
  if (edits.length === 0) return undefined;
  let mended = "";
  let done = start.offset;
  for (const { span, text: words } of edits.toSorted((a, b) => a.span.start.offset - b.span.start.offset)) {
    if (span.start.offset < done || span.end.offset > end.offset) return undefined;
    mended += text.slice(done, span.start.offset) + words;
    done = span.end.offset;
  }
  return mended + text.slice(done, end.offset);
}

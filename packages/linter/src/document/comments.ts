/** A comment that speaks to the linter. */
export interface LintComment {
  readonly kind: "disable-next-line" | "disable" | "enable";
  /** Rules that it names; all rules when it names none. */
  readonly rules: readonly string[];
  /** Why, in the words after `--`; empty when nothing is said. */
  readonly reason: string;
  /** Offsets in the source: of the comment, and of the first sign after it that is no white space. */
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

const prefix = "policywright-";
/** A comment that speaks to the linter is no longer than this. */
const longest = 1000;
/** As many are listened to. */
const most = 1000;

/**
 * The first thousand comments of a document that speak to the linter, in order.
 *
 * `<!-- policywright-disable-next-line rule-id -- reason -->`, or `disable` up to `enable`.
 */
export function lintComments(source: string): readonly LintComment[] {
  const comments: LintComment[] = [];
  for (let from = source.indexOf("<!--"); from !== -1; from = source.indexOf("<!--", from + 4)) {
    const head = source.slice(from + 4, from + longest);
    if (!head.trimStart().startsWith(prefix)) continue;
    const length = head.indexOf("-->");
    const comment = length === -1 ? undefined : commentOf(head.slice(0, length));
    if (comment === undefined) continue;
    const to = from + 4 + length + 3;
    comments.push({ ...comment, from, to, next: nextSign(source, to) });
    if (comments.length === most) break;
  }
  return comments;
}

function commentOf(words: string): Pick<LintComment, "kind" | "rules" | "reason"> | undefined {
  const line = words.trim().slice(prefix.length);
  const dashes = line.indexOf("--");
  const [kind, ...rules] = (dashes === -1 ? line : line.slice(0, dashes)).split(/[\s,]+/).filter(Boolean);
  if (kind !== "disable-next-line" && kind !== "disable" && kind !== "enable") return undefined;
  return { kind, rules, reason: dashes === -1 ? "" : line.slice(dashes + 2).trim() };
}

function nextSign(source: string, from: number): number {
  let at = from;
  while (at < source.length && source.charCodeAt(at) <= 32) at += 1;
  return at;
}

import type { LocalizedText } from "@policywright/schema";

/** Words of the author's own in all languages in which they are given, one language a line. */
export function wordsOf(text: LocalizedText | undefined): string {
  if (text === undefined) return "";
  return typeof text === "string" ? text : Object.values(text).join("\n");
}

/** The same in the first language, to be quoted. */
export function quoted(text: LocalizedText): string {
  const [first = ""] = wordsOf(text).split("\n");
  return first;
}

/** Words of the author's own that stand where a term could; none where a term does. */
export function ownWords(entry: unknown): LocalizedText | undefined {
  if (typeof entry !== "object" || entry === null || !("label" in entry)) return undefined;
  return entry.label as LocalizedText; // The schema lets nothing else stand there.
}

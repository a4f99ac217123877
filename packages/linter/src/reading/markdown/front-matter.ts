/** Front matter is read at the top of a document only, and no longer than this. */
const most = 20_000;

/** Offset after the YAML at the top of a Markdown document; 0 when there is none. */
export function frontMatterEnd(source: string): number {
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!source.startsWith("---\n", start) && !source.startsWith("---\r\n", start)) return 0;
  const end = source.slice(0, most).indexOf("\n---", start + 3);
  if (end === -1) return 0;
  const first = source.slice(source.indexOf("\n", start) + 1, end).split("\n", 1)[0] ?? "";
  if (!/^[\w-]{1,40}\s?:/.test(first)) return 0;
  const line = source.indexOf("\n", end + 1);
  return line === -1 ? source.length : line + 1;
}

import type { PhrasingContent } from "mdast";

/** First words that keep their case: addresses, domains, and names with a capital inside (`iPhone`). */
const keepsItsCase = /^\S*(?:[@/\\]|\.\p{L}{2}|\p{Ll}\p{Lu})/u;

/** Phrasing with its first letter as a capital of the locale; nodes are copied, not changed. */
export function capital(spoken: readonly PhrasingContent[], locale: string): PhrasingContent[] {
  const [first, ...rest] = spoken;
  if (first === undefined) return [];
  return [capitalNode(first, locale), ...rest];
}

/** Words with their first letter as a capital of the locale. */
export function capitalWord(words: string, locale: string): string {
  if (/^[A-Z]/.test(words)) return words;
  if (/^[a-hj-z][a-z]*(?: |$)/.test(words)) return words.charAt(0).toUpperCase() + words.slice(1); // `i` is not `I` in Turkish.
  if (keepsItsCase.test(words)) return words;
  return words.replace(
    /^(\p{P}*)(\p{Ll})/u,
    (_, marks: string, letter: string) => marks + letter.toLocaleUpperCase(locale),
  );
}

function capitalNode(node: PhrasingContent, locale: string): PhrasingContent {
  if (node.type === "text") return { ...node, value: capitalWord(node.value, locale) };
  return "children" in node
    ? ({ ...node, children: capital(node.children, locale) } as PhrasingContent)
    : node;
}

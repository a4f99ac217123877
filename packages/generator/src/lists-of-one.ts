import type { PhraseNode, Sentence } from "@policywright/clauses";
import type { Laid, LaidItem, LaidList, Line } from "./laid.js";

/**
 * Lists of one item become what they are: words that run on from those that lead to them, or a paragraph.
 *
 * Words lead to a list when they end with a colon. Those of the wording may say how many items they lead to, by the plural
 * `{listed, plural, one {…} other {…}}`, so that one item ends their sentence.
 */
export function withoutListsOfOne(laid: readonly Laid[]): Laid[] {
  const blocks: Laid[] = [];
  for (const block of laid) {
    if (block.type === "list") addList(blocks, { ...block, items: block.items.map(itemBelow) });
    else blocks.push(block);
  }
  return blocks;
}

function addList(blocks: Laid[], list: LaidList): void {
  const before = blocks.at(-1);
  const [only, ...others] = list.items;
  const isLed = before?.type === "paragraph" && leads(before.lines);
  if (isLed) blocks[blocks.length - 1] = { ...before, lines: counted(before.lines, list.items.length) };
  if (only === undefined || others.length > 0) {
    blocks.push(list);
    return;
  }
  const last = blocks.at(-1);
  if (isLed && last?.type === "paragraph") last.lines.push(...runningOn(only.lines));
  else blocks.push({ type: "paragraph", lines: only.lines.map(whole) });
  blocks.push(...only.lists);
}

/** An item, of whose lists below it one of a single item runs on in its words. */
function itemBelow({ lines, lists }: LaidItem): LaidItem {
  const below = lists.map((list) => ({ ...list, items: list.items.map(itemBelow) }));
  const [first, ...rest] = below;
  if (first === undefined || !leads(lines)) return { lines, lists: below };
  const [only, ...others] = first.items;
  const led = counted(lines, first.items.length);
  if (only === undefined || others.length > 0) return { lines: led, lists: below };
  return { lines: [...led, ...runningOn(only.lines)], lists: [...only.lists, ...rest] };
}

/** Whether a list is to follow these lines. */
function leads(lines: readonly Line[]): boolean {
  const last = lines.at(-1)?.words;
  if (last === undefined || !("phrase" in last)) return false;
  const end = last.phrase.at(-1);
  return end?.type === "text" ? end.value.endsWith(":") : end?.type === "plural" && end.name === "listed";
}

function counted(lines: readonly Line[], listed: number): Line[] {
  return lines.map((line, index) => (index === lines.length - 1 ? { ...line, listed } : line));
}

/** Lines that end a sentence which others began: without capital, and whole. */
function runningOn([first, ...rest]: readonly Line[]): Line[] {
  if (first === undefined) return [];
  const { words } = first;
  const small =
    "phrase" in words ? { ...first, words: rephrased(words, withoutCapital(words.phrase)) } : first;
  return [small, ...rest].map(whole);
}

/** A line with a stop at its end. */
function whole(line: Line): Line {
  const { words } = line;
  if (!("phrase" in words) || endsWhole(words.phrase.at(-1))) return line;
  return { ...line, words: rephrased(words, [...words.phrase, { type: "text", value: "." }]) };
}

function endsWhole(node: PhraseNode | undefined): boolean {
  if (node === undefined) return true;
  if (node.type === "text") return /[.:!?]$/u.test(node.value);
  return "children" in node && endsWhole(node.children.at(-1));
}

function withoutCapital([first, ...rest]: readonly PhraseNode[]): readonly PhraseNode[] {
  if (first === undefined) return [];
  if (first.type === "gap" || first.type === "party") {
    const { capital, ...small } = first;
    return [small, ...rest];
  }
  return "children" in first
    ? [{ ...first, children: withoutCapital(first.children) }, ...rest]
    : [first, ...rest];
}

/** A sentence in other words, of which nothing was written when the wording was compiled. */
function rephrased({ optional }: Sentence, phrase: readonly PhraseNode[]): Sentence {
  return optional === undefined ? { phrase } : { phrase, optional };
}

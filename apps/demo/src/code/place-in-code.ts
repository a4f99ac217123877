import { isMap, isPair, isScalar, isSeq, type Node, type Pair, parseDocument, type Range } from "yaml";

/** A place in the text of a model. */
export interface Place {
  /** Keys that lead there. */
  readonly path: readonly (string | number)[];
  /** Whether a key stands there, or what a key has. */
  readonly kind: "key" | "value";
  /** Offsets of the word that stands there. */
  readonly from: number;
  readonly to: number;
  /** Keys beside it, where it is a key. */
  readonly siblings: readonly string[];
}

/** The key or the value that stands at an offset; nothing between them. */
export function placeAt(text: string, offset: number): Place | undefined {
  const { contents } = parseDocument(text, { prettyErrors: false });
  return contents === null
    ? undefined
    : within(contents, [], (range) => range[0] <= offset && offset <= range[1]);
}

/** Where a path stands in the text: its key if it has one, or else its value. The nearest place above it where it is not there. */
export function rangeOf(text: string, path: readonly (string | number)[]): { from: number; to: number } {
  const tree = parseDocument(text, { prettyErrors: false });
  for (let length = path.length; length > 0; length--) {
    const found = nodeRange(tree.contents, path.slice(0, length));
    if (found !== undefined) return { from: found[0], to: found[1] };
  }
  return { from: 0, to: Math.max(0, text.indexOf("\n")) };
}

type Fits = (range: Range) => boolean;

function within(node: Node, path: Place["path"], fits: Fits): Place | undefined {
  if (isMap(node)) return inPairs(node.items, path, fits);
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      const found = isPair(item) ? inPairs([item], path, fits) : within(item as Node, [...path, index], fits); // Items are nodes.
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (!node.range || !fits(node.range)) return undefined;
  return { path, kind: "value", from: node.range[0], to: node.range[1], siblings: [] };
}

function inPairs(pairs: readonly Pair[], path: Place["path"], fits: Fits): Place | undefined {
  for (const { key, value } of pairs) {
    if (!isScalar(key) || !key.range) continue;
    const below = [...path, String(key.value)];
    if (fits(key.range)) {
      const siblings = pairs.flatMap((pair) => (isScalar(pair.key) ? [String(pair.key.value)] : []));
      return { path: below, kind: "key", from: key.range[0], to: key.range[1], siblings };
    }
    const found = value ? within(value as Node, below, fits) : undefined; // Values of parsed pairs are nodes.
    if (found !== undefined) return found;
  }
  return undefined;
}

function nodeRange(root: unknown, path: Place["path"]): Range | undefined {
  let range: Range | undefined;
  let node: unknown = root;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (pair === undefined || !isScalar(pair.key)) return undefined;
      range = pair.key.range ?? undefined;
      node = pair.value;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      if (item === undefined) return undefined;
      node = item;
      range = (item as Node).range ?? undefined; // Items are nodes.
    } else return undefined;
  }
  return range;
}

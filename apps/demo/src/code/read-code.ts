import { type Document, parseDocument } from "yaml";

/** Where the text of a model cannot be read. */
interface Mistake {
  readonly message: string;
  /** Offsets of its first character and the one after its last. */
  readonly from: number;
  readonly to: number;
}

/** A text that could be read, or its mistakes. */
export type Read =
  | { readonly input: unknown; readonly tree: Document }
  | { readonly mistakes: readonly Mistake[] };

/** Reads YAML 1.2, of which JSON is a part. Merge keys, tags and aliases that unfold without end are refused. */
export function readCode(text: string): Read {
  const tree = parseDocument(text, { prettyErrors: false, strict: true, uniqueKeys: true });
  const mistakes = tree.errors.map(({ message, pos: [from, to] }) => ({ message, from, to }));
  if (mistakes.length > 0) return { mistakes };
  try {
    return { input: tree.toJS({ maxAliasCount: 100 }), tree };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { mistakes: [{ message, from: 0, to: text.length }] };
  }
}

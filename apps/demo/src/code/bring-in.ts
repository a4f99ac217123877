import { Annotation } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";

/** Marks a text that comes from elsewhere: the form, a step back, a sample, a file. */
export const fromElsewhere = Annotation.define<boolean>();

/** Brings a text in that comes from elsewhere, changing no more than differs, so that the cursor stays. */
export function bringIn(view: EditorView, text: string): void {
  const old = view.state.doc.toString();
  if (old === text) return;
  let from = 0;
  while (from < Math.min(old.length, text.length) && old[from] === text[from]) from++;
  let left = 0;
  while (left < Math.min(old.length, text.length) - from && old.at(-1 - left) === text.at(-1 - left)) left++;
  view.dispatch({
    changes: { from, to: old.length - left, insert: text.slice(from, text.length - left) },
    annotations: fromElsewhere.of(true),
  });
}

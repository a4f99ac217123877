import type { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import rules from "../design/code.css?inline";

/**
 * Opens an editor in an element.
 *
 * It stands in a shadow root: there its style sheets are made by script, which the Content-Security-Policy of the page allows.
 */
export function openInShadow(
  host: HTMLElement,
  state: EditorState,
  ...others: readonly string[]
): EditorView {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const view = new EditorView({ state, parent: root, root });
  for (const text of [rules, ...others]) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets.push(sheet);
  }
  return view;
}

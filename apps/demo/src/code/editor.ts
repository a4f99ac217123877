import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, indentWithTab } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import { yaml } from "@codemirror/lang-yaml";
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  indentOnInput,
  syntaxHighlighting,
} from "@codemirror/language";
import { lintGutter, lintKeymap } from "@codemirror/lint";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { Annotation, EditorState, type Extension } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  type ViewUpdate,
} from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";
import rules from "../design/code.css?inline";
import type { Code, CodeFormat } from "../workspace/draft.js";
import { completeModel } from "./complete.js";
import { hoverHelp } from "./hover.js";

/** Marks a text that comes from elsewhere: the form, a step back, a sample. */
const fromElsewhere = Annotation.define<boolean>();

/**
 * Opens an editor in an element.
 *
 * It stands in a shadow root: there its style sheets are made by script, which the Content-Security-Policy of the page allows.
 */
export function openEditor(
  host: HTMLElement,
  { format, text }: Code,
  onUpdate: (update: ViewUpdate) => void,
): EditorView {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const state = EditorState.create({
    doc: text,
    extensions: [editorExtensions(format), EditorView.updateListener.of(onUpdate)],
  });
  const view = new EditorView({ state, parent: root, root });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  root.adoptedStyleSheets.push(sheet);
  return view;
}

/** Whether the author changed the text in the editor. */
export function isTyped({ docChanged, transactions }: ViewUpdate): boolean {
  return docChanged && !transactions.some((step) => step.annotation(fromElsewhere) === true);
}

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

/** What the code view can do, but steps back: those are the page's, so that form and code share them. */
function editorExtensions(format: CodeFormat): Extension {
  return [
    format === "yaml" ? yaml() : json(),
    lineNumbers(),
    foldGutter(),
    lintGutter(),
    drawSelection(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSelectionMatches(),
    syntaxHighlighting(classHighlighter),
    autocompletion({ override: [completeModel(format)] }),
    hoverHelp,
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ "aria-label": `The model as ${format.toUpperCase()}`, tabindex: "0" }),
    // Escape and then Tab leaves the editor, as CodeMirror has it.
    keymap.of([
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...searchKeymap,
      ...foldKeymap,
      ...lintKeymap,
      ...defaultKeymap,
      indentWithTab,
    ]),
  ];
}

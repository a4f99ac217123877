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
import { EditorState, type Extension } from "@codemirror/state";
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
import type { Code, CodeFormat } from "../workspace/draft.js";
import { fromElsewhere } from "./bring-in.js";
import { completeModel } from "./complete.js";
import { hoverHelp } from "./hover.js";
import { openInShadow } from "./open-in-shadow.js";

/** Opens an editor for a model in an element. */
export function openEditor(
  host: HTMLElement,
  { format, text }: Code,
  onUpdate: (update: ViewUpdate) => void,
): EditorView {
  const extensions = [editorExtensions(format), EditorView.updateListener.of(onUpdate)];
  return openInShadow(host, EditorState.create({ doc: text, extensions }));
}

/** Whether the author changed the text in the editor. */
export function isTyped({ docChanged, transactions }: ViewUpdate): boolean {
  return docChanged && !transactions.some((step) => step.annotation(fromElsewhere) === true);
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

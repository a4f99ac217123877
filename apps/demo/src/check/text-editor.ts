import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { type Diagnostic, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { EditorState } from "@codemirror/state";
import { drawSelection, EditorView, keymap, placeholder } from "@codemirror/view";
import type { Finding } from "@policywright/linter";
import { openInShadow } from "../code/open-in-shadow.js";
import textRules from "../design/checked-text.css?inline";
import { topicMarks } from "./topic-marks.js";

/** What an editor of texts tells. */
interface TextListener {
  onText(text: string): void;
  onFile(file: File): void;
}

/** Opens an editor for the text of a policy. It draws what is seen, so that a text may be long. */
export function openTextEditor(host: HTMLElement, text: string, listener: TextListener): EditorView {
  const state = EditorState.create({
    doc: text,
    extensions: [
      history(),
      drawSelection(),
      highlightSelectionMatches(),
      topicMarks,
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({
        "aria-label": "Text of the policy",
        spellcheck: "false",
        tabindex: "0",
      }),
      placeholder("Paste a privacy policy here, or drop a file: Markdown, HTML or plain text."),
      EditorView.updateListener.of(({ docChanged, state: { doc } }) => {
        if (docChanged) listener.onText(doc.toString());
      }),
      EditorView.domEventHandlers({
        drop: (event) => {
          const file = event.dataTransfer?.files[0];
          if (file === undefined) return false;
          event.preventDefault();
          listener.onFile(file);
          return true;
        },
      }),
      keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap, ...lintKeymap]),
    ],
  });
  return openInShadow(host, state, textRules);
}

/** How many defects are drawn at once: a text that has more is mended from its top. */
const most = 1000;

/** Underlines what was found, with what to do about it. */
export function underline(
  view: EditorView,
  findings: readonly Finding[],
  onMend: (finding: Finding) => void,
): void {
  const { length } = view.state.doc;
  const placed = findings.filter(({ span }) => span !== undefined && span.end.offset <= length);
  const diagnostics = placed.slice(0, most).map((finding) => diagnosticOf(finding, onMend));
  view.dispatch(setDiagnostics(view.state, diagnostics));
}

function diagnosticOf(finding: Finding, onMend: (finding: Finding) => void): Diagnostic {
  const { severity, message, fix, span, edits } = finding;
  return {
    from: span?.start.offset ?? 0,
    to: span?.end.offset ?? 0,
    severity: severity === "advice" ? "info" : severity,
    message: `${message}. ${fix}`,
    ...(edits && { actions: [{ name: "Mend it", apply: () => onMend(finding) }] }),
  };
}

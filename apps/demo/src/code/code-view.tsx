import { setDiagnostics } from "@codemirror/lint";
import type { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { pathText } from "@policywright/schema";
import { useEffect, useMemo, useRef } from "react";
import type { FactsProps } from "../facts/facts-pane.js";
import { keysOf } from "../panels/value-text.js";
import { Choice } from "../shell/choice.js";
import type { Code, CodeFormat } from "../workspace/draft.js";
import { bringIn } from "./bring-in.js";
import { diagnose } from "./diagnose.js";
import { isTyped, openEditor } from "./editor.js";
import { placeAt, rangeOf } from "./place-in-code.js";
import { readCode } from "./read-code.js";
import { writeCode } from "./write-code.js";

/** The model as text, in YAML or JSON. What cannot be read stays in the text; the facts stay as they were until then. */
export function CodeView({ work, viewing, problems }: FactsProps) {
  const { present } = work.workspace;
  const code = useMemo<Code>(
    () => present.code ?? { format: "yaml", text: writeCode(present.input, "yaml") },
    [present],
  );
  const type = (text: string) => {
    const read = readCode(text);
    const input = "mistakes" in read ? present.input : read.input;
    work.edit({ input, code: { format: code.format, text } }, "code");
  };
  const change = (format: CodeFormat) => {
    const input = present.input;
    work.edit({ input, code: { format, text: writeCode(input, format) } }, "format");
  };
  const isReadable = useMemo(() => !("mistakes" in readCode(code.text)), [code.text]);
  return (
    <div className="code-view">
      <div className="code-bar">
        <Choice
          label="Notation"
          choices={[
            { value: "yaml", title: "YAML" },
            { value: "json", title: "JSON" },
          ]}
          value={code.format}
          onChange={change}
        />
        <p role="status">
          {isReadable ? (
            <span>Ctrl+Space completes</span>
          ) : (
            <strong>Cannot be read yet. The document waits.</strong>
          )}
        </p>
      </div>
      <Editor key={code.format} code={code} onType={type} viewing={viewing} problems={problems} />
    </div>
  );
}

function Editor({
  code,
  onType,
  viewing,
  problems,
}: Pick<FactsProps, "viewing" | "problems"> & { readonly code: Code; onType(text: string): void }) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView>(undefined);
  const latest = useRef({ onType, viewing });
  useEffect(() => {
    latest.current = { onType, viewing };
  });
  useEffect(() => {
    if (host.current === null) return;
    const made = openEditor(host.current, code, (update) => {
      if (isTyped(update)) latest.current.onType(update.state.doc.toString());
      else if (update.selectionSet && update.view.hasFocus) light(update.state, latest.current.viewing.show);
    });
    editor.current = made;
    return () => made.destroy();
  }, [code.format]);

  useEffect(() => {
    if (editor.current !== undefined) bringIn(editor.current, code.text);
  }, [code.text]);

  useEffect(() => {
    const view = editor.current;
    if (view === undefined) return;
    view.dispatch(setDiagnostics(view.state, diagnose(view.state.doc.toString(), problems)));
  }, [problems, code.text]);

  const { wanted } = viewing.view;
  useEffect(() => {
    const view = editor.current;
    if (view === undefined || wanted === undefined) return;
    const { from, to } = rangeOf(view.state.doc.toString(), stepsOf(wanted.path));
    view.dispatch({
      selection: { anchor: from, head: to },
      effects: EditorView.scrollIntoView(from, { y: "center" }),
    });
    view.focus();
  }, [wanted]);

  return <div ref={host} className="editor" />;
}

/** Lights the sentences of the fact that the cursor stands on. */
function light(state: EditorState, show: FactsProps["viewing"]["show"]): void {
  const place = placeAt(state.doc.toString(), state.selection.main.head);
  if (place !== undefined) show({ fact: pathText(place.path) });
}

/** Keys of a path, those of lists as numbers. */
function stepsOf(path: string): (string | number)[] {
  return keysOf(path).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

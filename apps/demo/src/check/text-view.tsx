import { EditorView } from "@codemirror/view";
import { useEffect, useRef } from "react";
import { bringIn } from "../code/bring-in.js";
import type { TextJudgement } from "../judging/judge-text.js";
import type { CheckProps } from "./check-desk.js";
import { draftingOf } from "./parts.js";
import { openTextEditor, underline } from "./text-editor.js";
import { markTopics } from "./topic-marks.js";

/** The text in an editor, with what it speaks of marked and its defects underlined. */
export function TextView({
  check,
  change,
  mend,
  answer,
  onFile,
}: Pick<CheckProps, "check" | "change" | "mend"> & {
  readonly answer: TextJudgement | undefined;
  onFile(file: File): void;
}) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView>(undefined);
  const latest = useRef({ check, change, mend, onFile });
  useEffect(() => {
    latest.current = { check, change, mend, onFile };
  });
  useEffect(() => {
    if (host.current === null) return;
    const made = openTextEditor(host.current, latest.current.check.text, {
      onText: (text) => latest.current.change({ text }),
      onFile: (file) => latest.current.onFile(file),
    });
    editor.current = made;
    return () => made.destroy();
  }, []);

  const { text, topic, wanted } = check;
  useEffect(() => {
    if (editor.current !== undefined) bringIn(editor.current, text);
  }, [text]);

  useEffect(() => {
    const view = editor.current;
    if (view === undefined || (answer !== undefined && answer.text !== view.state.doc.toString())) return;
    underline(view, draftingOf(answer), (finding) => latest.current.mend([finding]));
  }, [answer]);

  useEffect(() => {
    const view = editor.current;
    if (view === undefined || (answer !== undefined && answer.text !== view.state.doc.toString())) return;
    const { topics = [] } = answer ?? {};
    view.dispatch({ effects: markTopics.of({ topics, lit: topics.find(({ id }) => id === topic) }) });
  }, [answer, topic]);

  useEffect(() => {
    const view = editor.current;
    if (view === undefined || wanted === undefined || wanted.to > view.state.doc.length) return;
    view.dispatch({
      selection: { anchor: wanted.from, head: wanted.to },
      effects: EditorView.scrollIntoView(wanted.from, { y: "center" }),
    });
  }, [wanted]);

  return <div ref={host} className="editor text-view" />;
}

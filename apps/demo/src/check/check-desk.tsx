import { edited, type Finding } from "@policywright/linter";
import { useDeferredValue, useMemo } from "react";
import { formatOf } from "../judging/format-of.js";
import type { Judging } from "../judging/question.js";
import { today } from "../judging/today.js";
import { useAnswer } from "../judging/use-answer.js";
import type { Viewing } from "../shell/view.js";
import type { Check } from "./check.js";
import { CheckNotes } from "./check-notes.js";
import { TextPane } from "./text-pane.js";

/** How long a text must rest before it is read, in milliseconds. */
const rest = 300;

/** What the parts of this desk know. */
export interface CheckProps {
  readonly check: Check;
  readonly viewing: Viewing;
  /** What was found in the text. */
  readonly told: ReturnType<typeof useAnswer<"text">>;
  change(check: Partial<Check>): void;
  /** Makes the edits of findings in the text. */
  mend(findings: readonly Finding[]): void;
}

/** Any policy, whoever wrote it: its text, and what is found in it for the laws that the visitor chooses. */
export function CheckDesk({
  check,
  viewing,
  onCheck,
}: Pick<CheckProps, "check" | "viewing"> & { onCheck(change: (before: Check) => Check): void }) {
  const { laws } = check;
  const text = useDeferredValue(check.text);
  const question = useMemo<Judging["text"]["question"] | undefined>(() => {
    if (text.trim() === "") return undefined;
    return { kind: "text", text, format: formatOf(text), laws, today: today() };
  }, [text, laws]);
  const told = useAnswer<"text">(question, rest);
  const change = (part: Partial<Check>) => onCheck((before) => ({ ...before, ...part }));
  const mend = (findings: readonly Finding[]) => {
    // What was found in another text is no longer where it was.
    if (told.answer?.text === check.text) change({ text: edited(check.text, findings) });
  };
  const props = { check, viewing, told, change, mend };
  return (
    <main className="desk check-desk" data-pane={viewing.view.pane}>
      <TextPane {...props} />
      <CheckNotes {...props} />
    </main>
  );
}

import { useEffect, useRef, useState } from "react";
import type { Pane, View, Viewing } from "../shell/view.js";

interface Step {
  readonly title: string;
  readonly says: string;
  readonly pane: Pane;
  readonly view?: Partial<View>;
}

const steps: readonly Step[] = [
  {
    title: "Declare what you do",
    says: "The facts are here, as a form or as code. Yes, no, or left out: what you do not declare, the document never says.",
    pane: "facts",
  },
  {
    title: "Read what it says",
    says: "The document is written as you type. Choose the document, its form and its style above it, and take it with you when you are done.",
    pane: "document",
  },
  {
    title: "Ask why",
    says: "Choose any sentence. Its facts, its topics and what laws ask about them are here, and each fact leads back to its field.",
    pane: "notes",
    view: { panel: "reasons" },
  },
  {
    title: "See what changed",
    says: "Sentences that your edits add, change or remove are listed here and marked in the document. Undo takes any step back.",
    pane: "notes",
    view: { panel: "changes" },
  },
];

/** Four steps through the page, each beside the part that it speaks of. */
export function Tour({ viewing, onEnd }: { readonly viewing: Viewing; onEnd(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [index, setIndex] = useState(0);
  const step = steps[index];

  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);

  const go = (to: number) => {
    const next = steps[to];
    if (next === undefined) return onEnd();
    viewing.show({ pane: next.pane, ...next.view });
    setIndex(to);
  };
  useEffect(() => {
    const [opening] = steps;
    if (opening) viewing.show({ pane: opening.pane });
    // The first step alone; the others follow from the buttons.
  }, []);

  if (step === undefined) return null;
  return (
    <dialog ref={dialog} className="tour" data-pane={step.pane} aria-labelledby="tour-title" onClose={onEnd}>
      <p className="tour-count">
        {index + 1} of {steps.length}
      </p>
      <h2 id="tour-title">{step.title}</h2>
      <p aria-live="polite">{step.says}</p>
      <div className="tour-actions">
        {index > 0 && (
          <button type="button" className="button" onClick={() => go(index - 1)}>
            Back
          </button>
        )}
        <button type="button" className="button" onClick={onEnd}>
          {index === steps.length - 1 ? "Close" : "Skip"}
        </button>
        {index < steps.length - 1 && (
          <button type="button" className="button strong" onClick={() => go(index + 1)}>
            Next
          </button>
        )}
      </div>
    </dialog>
  );
}

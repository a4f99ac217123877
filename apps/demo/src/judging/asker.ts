import type { Judging } from "./question.js";

/** Asks a worker of its own. */
export interface Asker<Kind extends keyof Judging> {
  /** Asks at once, or after the question that is being answered; of several that wait, the latest. */
  ask(question: Judging[Kind]["question"]): void;
  /** Ends the worker, whatever it does. */
  end(): void;
}

/** An answer, or why there is none. */
type Said<Kind extends keyof Judging> =
  | { readonly answer: Judging[Kind]["answer"] }
  | { readonly trouble: string };

/** Starts a worker that judges. */
export function openAsker<Kind extends keyof Judging>(
  onSaid: (question: Judging[Kind]["question"], said: Said<Kind>) => void,
): Asker<Kind> {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  let asked: Judging[Kind]["question"] | undefined;
  let waiting: Judging[Kind]["question"] | undefined;

  const ask = (question: Judging[Kind]["question"]) => {
    if (asked !== undefined) {
      waiting = question;
      return;
    }
    asked = question;
    worker.postMessage(question);
  };
  const hear = (said: Said<Kind>) => {
    if (asked !== undefined) onSaid(asked, said);
    asked = undefined;
    const next = waiting;
    waiting = undefined;
    if (next !== undefined) ask(next);
  };
  worker.addEventListener("message", ({ data }: MessageEvent<Said<Kind>>) => hear(data));
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    hear({ trouble: "A part of the page was not loaded. Reload it; your work is kept in this browser" });
  });
  return { ask, end: () => worker.terminate() };
}

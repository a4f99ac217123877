import { useEffect, useRef, useState } from "react";
import { type Asker, openAsker } from "./asker.js";
import type { Judging } from "./question.js";

/** What is known of a question. */
export interface Told<Kind extends keyof Judging> {
  /** The answer to it, or to the last one before it. */
  readonly answer: Judging[Kind]["answer"] | undefined;
  /** Whether the answer is to this very question. */
  readonly isCurrent: boolean;
  /** Why there is no answer. */
  readonly trouble: string | undefined;
}

/**
 * Asks a worker beside the page, which therefore never stands still; while one question is answered, only the latest other waits.
 *
 * @param question
 *   Nothing is asked as long as it is undefined. It is asked again when it is another object.
 * @param rest
 *   How long it must stay the same before it is asked, in milliseconds.
 */
export function useAnswer<Kind extends keyof Judging>(
  question: Judging[Kind]["question"] | undefined,
  rest: number,
): Told<Kind> {
  const asker = useRef<Asker<Kind>>(undefined);
  const [told, setTold] = useState<{
    readonly to?: Judging[Kind]["question"];
    readonly answer?: Judging[Kind]["answer"] | undefined;
    readonly trouble?: string;
  }>({});
  useEffect(
    () => () => {
      asker.current?.end();
      asker.current = undefined;
    },
    [],
  );
  useEffect(() => {
    if (question === undefined) return;
    const timer = setTimeout(() => {
      asker.current ??= openAsker<Kind>((to, said) =>
        setTold((before) => ({ answer: before.answer, to, ...said })),
      );
      asker.current.ask(question);
    }, rest);
    return () => clearTimeout(timer);
  }, [question, rest]);
  return { answer: told.answer, isCurrent: told.to === question, trouble: told.trouble };
}

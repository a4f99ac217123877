import type { LawId } from "@policywright/laws";
import type { Finding } from "@policywright/linter";
import { useEffect, useRef, useState } from "react";
import { today } from "../findings/today.js";
import { formatOf } from "./format-of.js";
import type { LintAnswer, LintQuestion } from "./lint-message.js";

/** How long a text must rest before it is looked at, in milliseconds. */
const rest = 400;

/** What the linter finds in a text, worked out beside the page so that it never stands still; nothing until it is known. */
export function useLint(text: string, laws: readonly LawId[]): readonly Finding[] | undefined {
  const worker = useRef<Worker>(undefined);
  const asked = useRef(0);
  const [answer, setAnswer] = useState<LintAnswer>();

  useEffect(() => {
    const made = new Worker(new URL("./lint-worker.ts", import.meta.url), { type: "module" });
    made.addEventListener("message", ({ data }: MessageEvent<LintAnswer>) => setAnswer(data));
    worker.current = made;
    return () => made.terminate();
  }, []);

  useEffect(() => {
    asked.current += 1;
    if (text.trim() === "") return;
    const number = asked.current;
    const timer = setTimeout(() => {
      const question: LintQuestion = { number, text, format: formatOf(text), laws, today: today() };
      worker.current?.postMessage(question);
    }, rest);
    return () => clearTimeout(timer);
  }, [text, laws]);

  return answer?.number === asked.current ? answer.findings : undefined;
}

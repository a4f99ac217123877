import type { Kind, Making, Reply } from "./request.js";

interface Asked {
  answer(answer: unknown): void;
  fail(error: Error): void;
}

let worker: Worker | undefined;
let count = 0;
const asked = new Map<number, Asked>();

/**
 * Asks the worker that makes documents, which is started by the first question.
 *
 * @throws {Error}
 *   When a part of the page was not loaded, or the question has no answer.
 */
export function ask<K extends Kind>(kind: K, question: Making[K]["question"]): Promise<Making[K]["answer"]> {
  worker ??= start();
  const id = count++;
  return new Promise((resolve, reject) => {
    // The worker answers a question of a kind with an answer of that kind.
    asked.set(id, { answer: (answer) => resolve(answer as Making[K]["answer"]), fail: reject });
    worker?.postMessage({ id, kind, question });
  });
}

function start(): Worker {
  const started = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  started.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
    const { id } = data;
    const question = asked.get(id);
    asked.delete(id);
    if ("answer" in data) question?.answer(data.answer);
    else question?.fail(new Error(data.trouble));
  });
  started.addEventListener("error", (event) => {
    event.preventDefault();
    // A worker that could not start never will: the next question starts another.
    started.terminate();
    worker = undefined;
    const questions = [...asked.values()];
    asked.clear();
    for (const { fail } of questions)
      fail(new Error("A part of the page was not loaded. Reload it; your work is kept in this browser"));
  });
  return started;
}

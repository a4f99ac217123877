import { config } from "zod";
import type { Answer, Question } from "./question.js";

// A worker stands under the Content-Security-Policy too.
config({ jitless: true });

addEventListener("message", async ({ data }: MessageEvent<Question>) => {
  try {
    postMessage({ answer: await answerTo(data) } satisfies Answer);
  } catch (error) {
    postMessage({ trouble: error instanceof Error ? error.message : String(error) } satisfies Answer);
  }
});

async function answerTo(question: Question) {
  if (question.kind === "text") return (await import("./judge-text.js")).judgeText(question);
  return (await import("./judge-model.js")).judgeModel(question);
}

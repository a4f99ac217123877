import { config } from "zod";
import type { Reply, Request } from "./request.js";

// A worker stands under the Content-Security-Policy too, which allows no code made from strings.
config({ jitless: true });

addEventListener("message", async ({ data }: MessageEvent<Request>) => {
  const { id } = data;
  try {
    const { answers } = await import("./answers.js");
    postMessage({ id, answer: await answers[data.kind](data.question as never) } satisfies Reply); // Its kind says which it is.
  } catch (error) {
    postMessage({ id, trouble: error instanceof Error ? error.message : String(error) } satisfies Reply);
  }
});

import { config } from "zod";
import type { Reply, Request } from "./request.js";

// A worker stands under the Content-Security-Policy too, which allows no code made from strings.
config({ jitless: true });

/** So often is the first document made again, so that the engine has compiled what makes it before somebody types. */
const rehearsals = 12;

/** Milliseconds between two rehearsals, in which other questions are heard. */
const pause = 20;

/** How many documents were asked for. */
let documents = 0;

addEventListener("message", async ({ data }: MessageEvent<Request>) => {
  const { id, kind, question } = data;
  if (kind === "document") documents += 1;
  try {
    const { answers } = await import("./answers.js");
    const answer = () => answers[kind](question as never); // Its kind says which it is.
    postMessage({ id, answer: await answer() } satisfies Reply);
    if (kind === "document") await rehearse(answer);
  } catch (error) {
    postMessage({ id, trouble: error instanceof Error ? error.message : String(error) } satisfies Reply);
  }
});

/** Makes the first document again, as long as no other one is asked for. */
async function rehearse(make: () => Promise<unknown>): Promise<void> {
  for (let count = 0; count < rehearsals && documents === 1; count++) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    await make();
  }
}

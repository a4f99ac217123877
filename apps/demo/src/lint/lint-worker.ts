import { config } from "zod";
import type { LintAnswer, LintQuestion } from "./lint-message.js";

// A worker stands under the Content-Security-Policy too.
config({ jitless: true });

addEventListener("message", async ({ data }: MessageEvent<LintQuestion>) => {
  const { number, text, format, laws, today } = data;
  const [{ lintDocument }, { loadLaw }] = await Promise.all([
    import("@policywright/linter"),
    import("@policywright/laws/load"),
  ]);
  const loaded = await Promise.all(laws.map(loadLaw));
  const findings = lintDocument(text, { format, laws: loaded, today });
  postMessage({ number, findings } satisfies LintAnswer);
});

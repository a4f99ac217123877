import { ask } from "../making/ask.js";
import { loadSample } from "../samples/load-sample.js";

/** A policy from before the GDPR, as Markdown: it lacks much of what laws ask today. */
export async function exampleText(): Promise<string> {
  const policy = await loadSample("mega-2011");
  return ask("file", { policy, edition: { document: "privacy-policy", locale: "en" }, form: "markdown" });
}

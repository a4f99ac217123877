import { wordings } from "../documents/wordings.js";
import { loadSample } from "../samples/load-sample.js";

/** A policy from before the GDPR, as Markdown: it lacks much of what laws ask today. */
export async function exampleText(): Promise<string> {
  const [{ markdown }, policy, text] = await Promise.all([
    import("@policywright/generator"),
    loadSample("mega-2011"),
    wordings.en.load(),
  ]);
  return markdown(policy, text, { document: "privacy-policy" });
}

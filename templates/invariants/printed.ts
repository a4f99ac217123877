import { createHash } from "node:crypto";
import { filesOf } from "./documents.js";
import { models } from "./models.js";

/** File of each model → hash of what stands in it. */
export function printed(): Record<string, string> {
  return Object.fromEntries(
    models.flatMap(([model, policy]) =>
      Object.entries(filesOf(policy)).map(([name, text]) => [
        `${model}: ${name}`,
        createHash("sha256").update(text).digest("hex"),
      ]),
    ),
  );
}

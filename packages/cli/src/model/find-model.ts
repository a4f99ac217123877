import { existsSync } from "node:fs";
import { join } from "node:path";
import { refuse } from "../complaint.js";

/** Endings of model files, in the order in which they are looked for. */
export const modelEndings = [".ts", ".mts", ".js", ".mjs", ".json", ".yaml", ".yml"] as const;

/** Models named as `init` names them that stand in `folder`. */
export function modelsIn(folder: string): string[] {
  return modelEndings.map((ending) => join(folder, `policy${ending}`)).filter((file) => existsSync(file));
}

/**
 * The model of a folder.
 *
 * @throws
 *   A complaint, when there is none, or more than one.
 */
export function findModel(folder: string): string {
  const [first, second] = modelsIn(folder);
  if (first === undefined) {
    return refuse({
      file: folder,
      message:
        "Unexpected folder without a model, expected `policy.ts`, `policy.json` or `policy.yaml` in it",
      fix: "Create one with `policywright init`, or name the file.",
    });
  }
  if (second === undefined) return first;
  return refuse(
    ...[first, second].map((file) => ({
      file,
      message: "Unexpected two models in one folder, expected one",
      fix: "Name the one that you mean.",
    })),
  );
}

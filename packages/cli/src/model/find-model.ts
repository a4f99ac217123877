import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { refuse } from "../complaint.js";

/** Endings of model files, in the order in which they are looked for. */
export const modelEndings = [".ts", ".mts", ".js", ".mjs", ".json", ".yaml", ".yml"] as const;

/** Models named as `init` names them that stand in `folder`. */
export function modelsIn(folder: string): string[] {
  return modelEndings.map((ending) => join(folder, `policy${ending}`)).filter((file) => existsSync(file));
}

/**
 * The model that a word of the command line names: a file, or a folder that it stands in; without a word, `folder`.
 *
 * @throws
 *   A complaint, when a folder holds no model, or more than one.
 */
export function findModel(folder: string, word = "."): string {
  const named = resolve(folder, word);
  return isFolder(named) ? modelOf(named) : named;
}

/** What cannot be looked at is no folder here; reading it says why it cannot. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function modelOf(folder: string): string {
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

import { existsSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import type { ModelFormat } from "./model-text.js";

/**
 * What to type after `init`.
 *
 * @param here
 *   Folder that commands are typed in.
 * @param root
 *   Folder of the new model.
 */
export function whatNext(here: string, root: string, format: ModelFormat): string {
  const file = join(root, `policy.${format}`);
  const folder = relative(here, root);
  return [
    `Wrote ${relative(here, file)}.`,
    "",
    "Next:",
    ...(folder === "" ? [] : [`  cd ${folder}`]),
    ...(format === "ts" && !isInstalled(root)
      ? ["  npm install --save-dev policywright   # so that your editor completes the model"]
      : []),
    `  npx policywright generate             # writes the documents`,
    `  npx policywright generate --watch     # and shows them while you edit ${basename(file)}`,
  ].join("\n");
}

/** Whether the editor finds an import of ours from `folder`: in a `node_modules` there or above. */
function isInstalled(folder: string): boolean {
  if (existsSync(join(folder, "node_modules", "policywright", "package.json"))) return true;
  return folder !== dirname(folder) && isInstalled(dirname(folder));
}

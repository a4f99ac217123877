import type { Policy } from "@policywright/schema";
import type { SampleId } from "./samples.js";

/** Models of the sample companies, each a chunk of its own. */
const models = import.meta.glob<Policy>("@policywright/templates/*/policy.ts", { import: "default" });

/** Folder of each model that there is, whether the page shows it or not. */
export const modelFolders = Object.keys(models).map(folderOf);

/** Loads the model of a sample company. */
export async function loadSample(id: SampleId): Promise<Policy> {
  const load = Object.entries(models).find(([path]) => folderOf(path) === id)?.[1];
  if (load === undefined) throw new RangeError(`Unexpected sample \`${id}\`, expected a folder of templates`);
  return load();
}

function folderOf(path: string): string {
  return path.split("/").at(-2) ?? "";
}

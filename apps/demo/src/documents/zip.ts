import type { Policy } from "@policywright/schema";
import { strToU8, zipSync } from "fflate";
import { allFiles } from "./all-files.js";
import { formatIds } from "./formats.js";

/** The earliest day that an archive can name: the same documents give the same bytes on any day. */
const day = new Date(1980, 0, 1);

/** One archive of all documents of a model, and of the model itself. */
export async function zipOf(policy: Policy): Promise<Uint8Array<ArrayBuffer>> {
  const files = await allFiles(policy, formatIds);
  const model = `${JSON.stringify(policy, undefined, 2)}\n`;
  const entries = [
    ...files.map(({ path, content }) => [path, strToU8(content)]),
    ["policy.json", strToU8(model)],
  ];
  return zipSync(Object.fromEntries(entries), { mtime: day });
}

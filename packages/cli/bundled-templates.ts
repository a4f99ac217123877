import { access, cp, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

const source = fileURLToPath(new URL("../../templates", import.meta.url));

/** What `init` needs of a template; documents are made, not copied. */
const files = ["policy.ts", "README.md"];

/**
 * Copies the sample companies beside the bundle, for `init`.
 *
 * @param folder
 *   Folder to copy them to, from the output folder.
 */
export function bundledTemplates(folder: string): Plugin {
  return {
    name: "bundled-templates",
    setup(build) {
      build.onEnd(async () => {
        const target = join(build.initialOptions.outdir ?? ".", folder);
        await rm(target, { recursive: true, force: true });
        for (const name of await readdir(source)) {
          if (!(await isThere(join(source, name, "policy.ts")))) continue;
          for (const file of files) {
            const path = join(source, name, file);
            if (await isThere(path)) await cp(path, join(target, name, file));
          }
        }
      });
    },
  };
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

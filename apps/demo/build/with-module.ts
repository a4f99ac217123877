import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, defaultServerConditions, type InlineConfig } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs a module of the page while the page is built.
 *
 * @param path
 *   The module, below the folder of the page.
 * @param alias
 *   Names of folders, as in the build of the page.
 * @param use
 *   What is done with what it exports; its parts can be loaded until that is done.
 */
export async function withModule<Result>(
  path: string,
  alias: Readonly<Record<string, string>>,
  use: (module: unknown) => Promise<Result>,
): Promise<Result> {
  // Below the page's modules, so that it is found by nothing else.
  const folder = await mkdtemp(join(root, "node_modules/.policywright-"));
  try {
    await build(bundling(path, alias, folder));
    return await use(await import(pathToFileURL(join(folder, "module.mjs")).href));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One bundle of all that it imports: to load several hundred modules one by one takes longer than to build the page. */
function bundling(path: string, alias: Readonly<Record<string, string>>, folder: string): InlineConfig {
  return {
    root,
    configFile: false,
    publicDir: false,
    logLevel: "error",
    resolve: { alias },
    ssr: { noExternal: true, resolve: { conditions: ["@policywright/source", ...defaultServerConditions] } },
    build: {
      ssr: path,
      outDir: folder,
      minify: false,
      rolldownOptions: { output: { entryFileNames: "module.mjs", chunkFileNames: "[name]-[hash].mjs" } },
    },
  };
}

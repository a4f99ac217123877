import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/**
 * Writes the licences of all bundled packages beside the bundle, as most of them ask.
 *
 * @param fileName
 *   File to write, in the output folder.
 * @returns
 *   Plugin for esbuild. A package without a licence file fails the build.
 */
export function notices(fileName: string): Plugin {
  return {
    name: "notices",
    setup(build) {
      build.initialOptions.metafile = true;
      build.onEnd(async ({ metafile }) => {
        if (!metafile) return;
        const bundled = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs));
        const folders = new Set(bundled.map(packageFolder).filter((folder) => folder !== undefined));
        const texts = await Promise.all([...folders].sort().map(notice));
        const outdir = build.initialOptions.outdir ?? ".";
        await mkdir(outdir, { recursive: true });
        await writeFile(join(outdir, fileName), texts.join(`\n${"-".repeat(72)}\n\n`));
      });
    },
  };
}

/** The folder of the installed package that a file belongs to. */
function packageFolder(file: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0];
}

/** The licence of the package in a folder, under its name. */
async function notice(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(?:[-.]\w+)*$/i.test(entry));
  const path = file === undefined ? ourCopy(name, license) : join(folder, file);
  return `${name} ${version} (${license})\n\n${await readFile(path, "utf8")}`;
}

/** Packages that name their licence in package.json alone; `licences` has the terms that they mean. */
const withoutFile: Readonly<Record<string, string>> = { eastasianwidth: "MIT", "is-empty": "MIT" };

function ourCopy(name: string, license: string): string {
  if (withoutFile[name] === license) return fileURLToPath(new URL(`licences/${name}.txt`, import.meta.url));
  throw new Error(`Unexpected package \`${name}\` without licence file, expected one to bundle`);
}

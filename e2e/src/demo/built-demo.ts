import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";

const vite = join(dirname(createRequire(import.meta.url).resolve("vite/package.json")), "bin/vite.js");
const root = fileURLToPath(new URL("../../../apps/demo", import.meta.url));

/** The demo as it is published, in a folder of its own. */
export interface BuiltDemo {
  readonly folder: string;
  /** Kilobytes, gzipped, of the scripts that must be there before the page can be used; the first document is read without any. */
  readonly firstScripts: number;
  remove(): void;
}

/** Builds the demo; from source, so that no package needs to be built before. */
export async function buildDemo(): Promise<BuiltDemo> {
  const folder = mkdtempSync(join(tmpdir(), "policywright-demo-"));
  // In a process of its own: tests run with another NODE_ENV, which would build another page.
  const build = [vite, "build", "--outDir", folder, "--emptyOutDir", "--logLevel", "error"];
  await promisify(execFile)(process.execPath, build, {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production" },
  });
  return {
    folder,
    firstScripts: firstScripts(folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

/** What the page waits for until it can be used: the app, the form and the first sample, each with all it imports. */
function firstScripts(folder: string): number {
  const manifest: Readonly<Record<string, Chunk>> = JSON.parse(
    readFileSync(join(folder, ".vite/manifest.json"), "utf8"),
  );
  const endings = ["index.html", "src/start.tsx", "src/form/model-form.tsx", "starter-saas/policy.ts"];
  const needed = new Set<string>();
  const need = (name: string) => {
    const chunk = manifest[name];
    if (chunk === undefined || needed.has(chunk.file)) return;
    needed.add(chunk.file);
    for (const other of chunk.imports ?? []) need(other);
  };
  for (const ending of endings) {
    const name = Object.keys(manifest).find((source) => source.endsWith(ending));
    if (name === undefined)
      throw new Error(`Unexpected build without \`${ending}\`, expected one that has it`);
    need(name);
  }
  const bytes = [...needed].map((file) => gzipSync(readFileSync(join(folder, file))).length);
  return bytes.reduce((sum, size) => sum + size, 0) / 1000;
}

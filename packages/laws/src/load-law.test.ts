import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { lawIndex } from "./law-index.gen.js";

/** A page that loads one law, as a bundler packs it. */
const bundle = await build({
  stdin: {
    contents: 'import { loadLaw } from "./load-law.js"; export const gdpr = () => loadLaw("gdpr");',
    resolveDir: fileURLToPath(new URL(".", import.meta.url)),
  },
  bundle: true,
  splitting: true,
  format: "esm",
  conditions: ["@policywright/source"],
  outdir: "out",
  write: false,
  metafile: true,
});

const outputs = Object.entries(bundle.metafile.outputs);

/** The laws that an output holds, and those of all that it imports at once. */
function lawsIn(file: string): readonly string[] {
  const { inputs = {}, imports = [] } = bundle.metafile.outputs[file] ?? {};
  const own = Object.keys(inputs).flatMap((input) => /src\/laws\/([\w-]+)/.exec(input)?.slice(1) ?? []);
  const atOnce = imports.filter(({ kind }) => kind === "import-statement");
  return [...new Set([...own, ...atOnce.flatMap(({ path }) => lawsIn(path))])];
}

test("a page that loads one law begins without the data of any", () => {
  const [entry] = outputs.filter(([, { entryPoint }]) => entryPoint === "<stdin>");
  expect(entry && lawsIn(entry[0])).toEqual([]);
});

test("a law is loaded without the data of the others", () => {
  const loaded = outputs.flatMap(([file, { entryPoint }]) => {
    const law = /src\/laws\/([\w-]+)\.ts$/.exec(entryPoint ?? "")?.[1];
    return law === undefined ? [] : [[law, lawsIn(file)] as const];
  });
  expect(loaded.map(([law]) => law).toSorted()).toEqual(Object.keys(lawIndex).toSorted());
  for (const [law, held] of loaded) expect(held).toEqual([law]);
});

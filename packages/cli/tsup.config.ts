import { defineConfig, type Options } from "tsup";
import { bundledTemplates } from "./bundled-templates.js";
import { notices } from "./notices.js";
import { withoutNpm } from "./without-npm.js";

const shared: Options = { format: "esm", target: "node20", platform: "node", clean: true };

// Models import the library; the command carries its dependencies with it, so that it starts fast.
export default defineConfig([
  { ...shared, entry: ["src/index.ts"], outDir: "dist/lib", dts: true, sourcemap: true },
  {
    ...shared,
    entry: ["src/bin.ts"],
    outDir: "dist/bin",
    // jiti loads its own files by path.
    noExternal: [/^(?!jiti$)/],
    splitting: true,
    esbuildPlugins: [withoutNpm, notices("THIRD-PARTY-LICENSES.txt"), bundledTemplates("../templates")],
    banner: {
      // Bundled CommonJS dependencies call require().
      js: 'import { createRequire as bundledRequire } from "node:module"; const require = bundledRequire(import.meta.url);',
    },
  },
]);

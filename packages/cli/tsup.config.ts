import { defineConfig, type Options } from "tsup";

const shared: Options = {
  format: "esm",
  target: "node20",
  platform: "node",
  sourcemap: true,
  treeshake: true,
};

// One build for what models import, one for the command, which carries its dependencies with it to start fast.
export default defineConfig([
  { ...shared, entry: ["src/index.ts"], dts: true },
  {
    ...shared,
    entry: ["src/bin.ts"],
    noExternal: [/./],
    external: ["jiti"],
    splitting: true,
    banner: {
      // Bundled CommonJS dependencies call require().
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
  },
]);

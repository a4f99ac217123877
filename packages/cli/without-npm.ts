import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/**
 * Bundles the language server without the configuration of npm, which asks where global packages are.
 *
 * Ours loads nothing but its own processor. The code that it would take is larger than the linter.
 */
export const withoutNpm: Plugin = {
  name: "without-npm",
  setup(build) {
    build.onResolve({ filter: /^@npmcli\/config/ }, ({ path }) => ({ path, namespace: "without-npm" }));
    build.onLoad({ filter: /.*/, namespace: "without-npm" }, ({ path }) => ({
      contents:
        path === "@npmcli/config"
          ? "export default class { globalPrefix = process.execPath; async load() {} }"
          : "export default {}; export const definitions = {};",
    }));
  },
};

import type { Options } from "tsup";

/** How a package is built that runs unchanged in Node and in a browser. */
export const library: Options = {
  format: "esm",
  target: "node20",
  platform: "neutral",
  tsconfig: "tsconfig.src.json",
  dts: true,
  sourcemap: true,
  clean: true,
};

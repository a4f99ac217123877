import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", en: "texts/en/index.ts" },
  format: "esm",
  target: "node20",
  platform: "neutral",
  dts: true,
  sourcemap: true,
  clean: true,
  treeshake: true,
});

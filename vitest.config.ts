import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { projects: ["{packages/*,apps/*,templates,docs,e2e}/vitest.config.ts"] },
});

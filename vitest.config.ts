import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { projects: ["{packages/*,templates,docs,e2e}/vitest.config.ts"] },
});

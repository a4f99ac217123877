import { defineConfig } from "vitest/config";

export default defineConfig({
  // A machine with two cores would otherwise use one of them.
  test: { projects: ["{packages/*,apps/*,templates,docs,e2e}/vitest.config.ts"], maxWorkers: "100%" },
});

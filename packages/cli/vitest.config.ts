import { defineProject } from "vitest/config";

export default defineProject({
  // Commands load compilers and start processes, which takes its time on a busy machine.
  test: { name: "cli", testTimeout: 60_000 },
  ssr: { resolve: { conditions: ["@policywright/source"] } },
});

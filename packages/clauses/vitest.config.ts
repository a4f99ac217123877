import { defineProject } from "vitest/config";

export default defineProject({
  // Compiling the wording takes seconds.
  test: { name: "clauses", isolate: false, testTimeout: 30_000 },
  ssr: { resolve: { conditions: ["@policywright/source"] } },
});

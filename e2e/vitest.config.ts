import { defineProject } from "vitest/config";

export default defineProject({
  // A machine that does much else takes its time to build the demo, and to answer.
  test: {
    name: "browser",
    testTimeout: 60_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 15_000 } },
  },
  ssr: { resolve: { conditions: ["@policywright/source"] } },
});

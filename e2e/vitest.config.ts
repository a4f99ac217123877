import { defineProject } from "vitest/config";

export default defineProject({
  test: { name: "browser", testTimeout: 60_000, hookTimeout: 60_000 },
  ssr: { resolve: { conditions: ["@policywright/source"] } },
});

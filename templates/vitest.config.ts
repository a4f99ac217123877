import { defineProject } from "vitest/config";

export default defineProject({
  test: { name: "templates", testTimeout: 300_000 },
  ssr: { resolve: { conditions: ["@policywright/source"] } },
});

import { defineProject } from "vitest/config";

export default defineProject({
  test: { name: "templates", testTimeout: 60_000 },
  ssr: { resolve: { conditions: ["@policywright/source"] } },
});

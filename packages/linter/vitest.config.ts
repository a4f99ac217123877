import { defineProject } from "vitest/config";

export default defineProject({
  test: { name: "linter" },
  ssr: { resolve: { conditions: ["@policywright/source"] } },
});

import { defineProject } from "vitest/config";

export default defineProject({
  test: { name: "generator" },
  ssr: { resolve: { conditions: ["@policywright/source"] } },
});

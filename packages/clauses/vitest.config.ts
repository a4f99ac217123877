import { defineProject } from "vitest/config";

export default defineProject({
  test: { name: "clauses" },
  ssr: { resolve: { conditions: ["@policywright/source"] } },
});

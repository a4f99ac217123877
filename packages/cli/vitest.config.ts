import { defineProject } from "vitest/config";

export default defineProject({
  test: { name: "cli" },
  ssr: { resolve: { conditions: ["@policywright/source"] } },
});

import { defineProject } from "vitest/config";

export default defineProject({
  test: { name: "schema" },
  ssr: { resolve: { conditions: ["@policywright/source"] } },
});

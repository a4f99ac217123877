import { defineProject } from "vitest/config";

export default defineProject({
  test: { name: "laws" },
  ssr: { resolve: { conditions: ["@policywright/source"] } },
});

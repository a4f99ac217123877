import { defineProject } from "vitest/config";

export default defineProject({
  test: { name: "templates" },
  ssr: { resolve: { conditions: ["@policywright/source"] } },
});

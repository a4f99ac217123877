import { defineProject } from "vitest/config";

export default defineProject({
  test: { name: "linter", isolate: false },
  ssr: { resolve: { conditions: ["@policywright/source"] } },
});

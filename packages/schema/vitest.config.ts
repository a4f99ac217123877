import { defineProject } from "vitest/config";

export default defineProject({
  test: { name: "schema", isolate: false },
  ssr: { resolve: { conditions: ["@policywright/source"] } },
});

import { defineProject } from "vitest/config";

export default defineProject({
  test: { name: "generator", isolate: false },
  ssr: { resolve: { conditions: ["@policywright/source"] } },
});

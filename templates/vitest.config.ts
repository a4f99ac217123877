import { defineProject } from "vitest/config";

export default defineProject({
  test: { name: "templates", isolate: false, testTimeout: 300_000 },
  ssr: { resolve: { conditions: ["@policywright/source"] } },
});

import { defineProject } from "vitest/config";

export default defineProject({
  test: { name: "laws", isolate: false },
  ssr: { resolve: { conditions: ["@policywright/source"] } },
});

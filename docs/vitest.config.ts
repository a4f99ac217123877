import { defineProject } from "vitest/config";
import { codeModules } from "./code-modules.js";

export default defineProject({
  test: { name: "docs", isolate: false, testTimeout: 180_000 },
  plugins: [codeModules],
  ssr: { resolve: { conditions: ["@policywright/source"] } },
});

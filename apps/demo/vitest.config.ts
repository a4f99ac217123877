import { fileURLToPath } from "node:url";
import { defineProject } from "vitest/config";

const templates = fileURLToPath(new URL("../../templates", import.meta.url));

export default defineProject({
  test: { name: "demo", isolate: false, testTimeout: 30_000 },
  resolve: { alias: { "@policywright/templates": templates } },
  ssr: { resolve: { conditions: ["@policywright/source"] } },
});

// Writes the documents of all sample companies, with the command as it is built.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const models = readdirSync(import.meta.dirname)
  .sort()
  .map((company) => join(company, "policy.ts"))
  .filter((model) => existsSync(join(import.meta.dirname, model)));
const bin = join(
  dirname(fileURLToPath(import.meta.resolve("policywright/package.json"))),
  "bin/policywright.js",
);
const { status } = spawnSync(process.execPath, [bin, "generate", ...models, ...process.argv.slice(2)], {
  cwd: import.meta.dirname,
  stdio: "inherit",
});
process.exitCode = status ?? 2;

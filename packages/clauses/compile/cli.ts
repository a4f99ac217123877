import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { compileLocale, isFresh, localesOf, type MadeFile } from "./locale.js";
import { showMistakes } from "./show-mistakes.js";

/** Compiles all locales; writes all of what changed, or nothing when there is a mistake. `--check` writes nothing. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  const results = await Promise.allSettled(localesOf().map(compileLocale));
  const mistakes = results
    .filter((result) => result.status === "rejected")
    .map(({ reason }) => showMistakes(reason));
  if (mistakes.length > 0) {
    console.error(mistakes.join("\n"));
    process.exitCode = 1;
    return;
  }
  const made = results.flatMap((result) => (result.status === "fulfilled" ? result.value : []));
  const stale = made.filter((file) => !isFresh(file));
  if (values.check) check(stale);
  else write(stale);
}

function check(stale: readonly MadeFile[]): void {
  for (const { path } of stale) {
    console.error(`${path}: Unexpected contents, expected what the wording says\n  Run \`pnpm compile\`.`);
  }
  if (stale.length > 0) process.exitCode = 1;
}

function write(stale: readonly MadeFile[]): void {
  for (const { url, path, contents } of stale) {
    writeFileSync(url, contents);
    console.log(`${path}: written`);
  }
  if (stale.length === 0) console.log("Nothing to do: the compiled wording is what the wording says");
}

await main();

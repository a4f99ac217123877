import { unified } from "unified";
import { createUnifiedLanguageServer } from "unified-language-server";
import type { VFile } from "vfile";
import type { Run } from "../command.js";
import { lintFile } from "../editor/lint-file.js";
import { chosenIn } from "../lint/held-to.js";

/**
 * What the server runs on each file: the linter reads text, so there is no tree, and formatting changes nothing.
 *
 * The server loads it by this name, as it loads the processors of projects.
 */
export const processor = unified().use(function asItStands() {
  this.parser = () => ({ type: "root" });
  this.compiler = (_, file) => String(file);
});

/** Serves editors over standard input and output, until they end it. */
export const lsp: Run = async ({ options }, terminal) => {
  chosenIn(options);
  // The transport is chosen by the command line alone.
  if (!process.argv.includes("--stdio")) process.argv.push("--stdio");
  createUnifiedLanguageServer({
    configurationSection: "policywright",
    processorName: import.meta.url,
    processorSpecifier: "processor",
    plugins: [() => (_: unknown, file: VFile) => lintFile(file, options, terminal)],
  });
  await terminal.served();
  return 0;
};

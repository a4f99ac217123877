import type { Run } from "../command.js";
import { differences } from "../documents/differences.js";
import { make } from "../documents/make.js";
import { noteStale } from "../documents/note-stale.js";
import { loadModels } from "../model/load-models.js";

/** Compares the documents on the disk with what the models give. */
export const check: Run = async ({ words, options }, terminal) => {
  const { editions, wanted } = await make(await loadModels(words, terminal), options, terminal);
  await noteStale(editions, terminal);
  const found = differences(editions, wanted);
  if (options.has("json")) {
    terminal.say(
      JSON.stringify({ files: editions.flatMap(({ files }) => files).length, differences: found }, null, 2),
    );
  } else {
    const { printDifferences } = await import("../documents/print-differences.js");
    terminal.say(printDifferences(editions, found, terminal));
  }
  return found.length === 0 ? 0 : 1;
};

import type { Run } from "../command.js";
import { make } from "../documents/make.js";
import { noteStale } from "../documents/note-stale.js";
import { report, reportJson } from "../documents/report.js";
import { writeFiles } from "../files/write-files.js";
import { countFindings } from "../lint/count-findings.js";
import { loadModels } from "../model/load-models.js";

/** Writes the documents of models, all or none of them. */
export const generate: Run = async ({ words, options }, terminal) => {
  if (options.has("watch")) return (await import("../preview/watch.js")).watch({ words, options }, terminal);
  const models = await loadModels(words, terminal);
  const { editions } = await make(models, options, terminal);
  const findings = await countFindings(models, terminal);
  await noteStale(editions, terminal);
  const changed = writeFiles(editions.flatMap(({ files }) => files));
  terminal.say(
    options.has("json") ? reportJson(editions, findings, changed) : report(editions, findings, terminal),
  );
  return 0;
};

import { type FSWatcher, watch as watchFiles } from "chokidar";
import type { Options, Run } from "../command.js";
import { complaintsOf, printed, refuse } from "../complaint.js";
import type { Edition } from "../documents/editions.js";
import { pathOf, written } from "../documents/formats.js";
import { textIn } from "../documents/locales.js";
import { make } from "../documents/make.js";
import { noteStale } from "../documents/note-stale.js";
import { report, reportJson } from "../documents/report.js";
import { writeFiles } from "../files/write-files.js";
import { countFindings } from "../lint/count-findings.js";
import { findModel } from "../model/find-model.js";
import { loadModel } from "../model/load-model.js";
import { inspectFile } from "../model/source.js";
import { textOf } from "../options.js";
import type { Terminal } from "../terminal/terminal.js";
import { type Preview, startPreview } from "./server.js";

/** Writes the documents of a model at every change, and shows them in the browser, until it is stopped. */
export const watch: Run = async ({ words, options }, terminal) => {
  const [word, second] = words;
  if (second !== undefined)
    refuse({ message: "Unexpected second model, expected one", fix: "Watch one at a time." });
  const file = findModel(terminal.folder, word);
  inspectFile(file);
  const preview = await startPreview(portOf(textOf(options, "port")));
  const watcher = watchFiles(file, {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: 50, pollInterval: 10 },
  });
  try {
    const update = updater(file, preview, options, terminal);
    watcher.add(await update());
    terminal.note(`Showing the documents on ${terminal.colour.cyan(preview.address)}. Stop with Ctrl+C.`);
    await Promise.race([terminal.stopped(), failureOf(watcher, update)]);
    return 0;
  } finally {
    await Promise.all([watcher.close(), preview.close()]);
  }
};

/** Updates at every change, one update after the other; ends only when one fails as it must not. */
function failureOf(watcher: FSWatcher, update: () => Promise<string[]>): Promise<never> {
  return new Promise((_, failed) => {
    let running = Promise.resolve();
    let isWaiting = false;
    watcher.on("all", () => {
      if (isWaiting) return;
      isWaiting = true;
      running = running.then(async () => {
        isWaiting = false;
        watcher.add(await update());
      });
      running.catch(failed);
    });
  });
}

/** What is done at the start and at each change: write and show the documents; it returns the files to watch. */
function updater(
  file: string,
  preview: Preview,
  options: Options,
  terminal: Terminal,
): () => Promise<string[]> {
  let documents: ReadonlyMap<string, string> = new Map();
  return async () => {
    try {
      const model = await loadModel(file);
      const { editions } = await make([model], options, terminal);
      const findings = await countFindings([model], terminal);
      await noteStale(editions, terminal);
      const changed = writeFiles(editions.flatMap(({ files }) => files));
      documents = await pagesOf(editions);
      preview.show({ documents });
      terminal.say(
        options.has("json") ? reportJson(editions, findings, changed) : report(editions, findings, terminal),
      );
      return [...model.files];
    } catch (error) {
      const complaints = complaintsOf(error);
      // Options stay as they are however long we wait.
      if (complaints === undefined || complaints.every((complaint) => complaint.file === undefined))
        throw error;
      const problem = complaints.map((complaint) => printed(complaint, terminal.folder)).join("\n");
      terminal.note(terminal.colour.red(problem));
      preview.show({ documents, problem });
      return complaints.flatMap((complaint) => complaint.file ?? []);
    }
  };
}

async function pagesOf(editions: readonly Edition[]): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  for (const { model, document, locale } of editions) {
    pages.set(
      pathOf(document, locale, "html"),
      written(model.policy, await textIn(locale), document, "html"),
    );
  }
  return pages;
}

function portOf(text = "4173"): number {
  const port = /^\d{1,5}$/u.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  return refuse({
    message: `Unexpected port \`${text}\`, expected a number up to 65535`,
    fix: "Leave it out for 4173.",
  });
}

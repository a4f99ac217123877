import { join } from "node:path";
import type { Options } from "../command.js";
import { refuse } from "../complaint.js";
import type { Model } from "../model/load-model.js";
import type { Terminal } from "../terminal/terminal.js";
import { type Edition, editionsOf, type Wanted, wantedOf } from "./editions.js";

/** Documents made in memory, and what was asked for. */
export interface Made {
  readonly wanted: Wanted;
  readonly editions: readonly Edition[];
}

/**
 * Makes every document that the options ask for, in memory.
 *
 * @throws
 *   Complaints about the options or the models, or when two documents would share a file.
 */
export async function make(models: readonly Model[], options: Options, terminal: Terminal): Promise<Made> {
  const wanted = wantedOf(options, models, terminal.folder);
  const editions: Edition[] = [];
  for (const model of models) {
    terminal.progress(`Making the documents of ${model.policy.controller.name} …`);
    editions.push(...(await editionsOf(model, wanted)));
  }
  const paths = new Set<string>();
  for (const { root, path } of editions.flatMap(({ files }) => files)) {
    const file = join(root, path);
    if (paths.has(file)) {
      refuse({
        file,
        message: "Unexpected second document for one file, expected a file for each",
        fix: "Give each model its own `--out`, or leave it out: documents then lie beside their model.",
      });
    }
    paths.add(file);
  }
  return { wanted, editions };
}

import { resolve } from "node:path";
import { type Complaint, complaintsOf, refuse } from "../complaint.js";
import type { Terminal } from "../terminal/terminal.js";
import { findModel } from "./find-model.js";
import { loadModel, type Model } from "./load-model.js";

/**
 * Reads the models that the command line names; the one in this folder if it names none.
 *
 * @throws
 *   The complaints about all of them together.
 */
export async function loadModels(words: readonly string[], terminal: Terminal): Promise<Model[]> {
  const files =
    words.length > 0 ? words.map((word) => resolve(terminal.folder, word)) : [findModel(terminal.folder)];
  const models: Model[] = [];
  const complaints: Complaint[] = [];
  for (const file of new Set(files)) {
    terminal.progress(`Reading ${file} …`);
    try {
      models.push(await loadModel(file));
    } catch (error) {
      const found = complaintsOf(error);
      if (found === undefined) throw error;
      complaints.push(...found);
    }
  }
  return complaints.length > 0 ? refuse(...complaints) : models;
}

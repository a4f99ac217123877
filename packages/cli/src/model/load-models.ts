import { type Complaint, complaintsOf, refuse } from "../complaint.js";
import type { Terminal } from "../terminal/terminal.js";
import { findModel } from "./find-model.js";
import { loadModel, type Model } from "./load-model.js";

/**
 * Reads the models that the command line names, as files or folders; the one in this folder if it names none.
 *
 * @throws
 *   The complaints about all of them together.
 */
export async function loadModels(words: readonly string[], terminal: Terminal): Promise<Model[]> {
  const files = new Set<string>();
  const models: Model[] = [];
  const complaints: Complaint[] = [];
  for (const word of words.length > 0 ? words : ["."]) {
    try {
      const file = findModel(terminal.folder, word);
      if (files.has(file)) continue;
      files.add(file);
      terminal.progress(`Reading ${file} …`);
      models.push(await loadModel(file));
    } catch (error) {
      const found = complaintsOf(error);
      if (found === undefined) throw error;
      complaints.push(...found);
    }
  }
  return complaints.length > 0 ? refuse(...complaints) : models;
}

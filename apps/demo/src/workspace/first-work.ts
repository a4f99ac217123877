import { carriesModel } from "../link/carries-model.js";
import { ask } from "../making/ask.js";
import type { Made } from "../making/request.js";
import { loadSample } from "../samples/load-sample.js";
import { firstSample } from "../samples/samples.js";
import { firstEdition } from "../shell/view.js";
import { saved } from "./saved.js";
import { type Workspace, workspaceOf } from "./workspace.js";

/** What the page opens with. */
export interface FirstWork {
  readonly workspace: Workspace;
  /** What is known of its model. */
  readonly shown: Made;
  /** Why the link that led here could not be read. */
  readonly trouble?: string;
}

/** The work of a first-time visitor: a sample, whose document stands in the page as it is built. */
export async function sampleWork(): Promise<FirstWork> {
  const policy = await loadSample(firstSample);
  return { workspace: workspaceOf(policy, firstSample), shown: { policy, problems: [] } };
}

/** Opens the model of the link, or the work that the browser keeps; nothing for a first-time visitor. */
export async function ownWork(): Promise<FirstWork | undefined> {
  const kept = saved();
  const { hash } = location;
  if (!carriesModel(hash)) return kept && withDocument({ workspace: kept });
  // Once read, the link goes: a reload shows the work, and not the link again.
  history.replaceState(null, "", location.pathname + location.search);
  const before = kept ?? (await sampleWork()).workspace;
  return withDocument(await linkedWork(hash, before));
}

async function linkedWork(hash: string, kept: Workspace): Promise<Omit<FirstWork, "shown">> {
  try {
    const { modelIn } = await import("../link/model-link.js");
    return { workspace: { ...workspaceOf(modelIn(hash)), past: [kept.present] } };
  } catch (error) {
    return { workspace: kept, trouble: error instanceof Error ? error.message : String(error) };
  }
}

/** The document comes with the page, so that nothing moves when it is there. */
async function withDocument(work: Omit<FirstWork, "shown">): Promise<FirstWork> {
  const { input } = work.workspace.present;
  return { ...work, shown: await ask("document", { input, wanted: firstEdition }) };
}

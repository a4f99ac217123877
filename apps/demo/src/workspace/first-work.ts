import { carriesModel } from "../link/carries-model.js";
import { loadSample } from "../samples/load-sample.js";
import { firstSample } from "../samples/samples.js";
import { saved } from "./saved.js";
import { type Workspace, workspaceOf } from "./workspace.js";

/** What the page opens with. */
export interface FirstWork {
  readonly workspace: Workspace;
  /** Why the link that led here could not be read. */
  readonly trouble?: string;
}

/** Opens the model of the link, or the work that the browser keeps, or the first sample. */
export async function firstWork(): Promise<FirstWork> {
  const { hash, pathname, search } = location;
  const kept = saved() ?? workspaceOf(await loadSample(firstSample), firstSample);
  if (!carriesModel(hash)) return { workspace: kept };
  // Once read, the link goes: a reload shows the work, and not the link again.
  history.replaceState(null, "", pathname + search);
  try {
    const { modelIn } = await import("../link/model-link.js");
    return { workspace: { ...workspaceOf(modelIn(hash)), past: [kept.present] } };
  } catch (error) {
    return { workspace: kept, trouble: error instanceof Error ? error.message : String(error) };
  }
}
